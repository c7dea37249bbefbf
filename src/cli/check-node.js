// Plain JavaScript of the oldest kind: it has to run on the very Node that it turns away.
var needed = [20, 19];
var running = process.versions.node.split('.').map(Number);
if (running[0] < needed[0] || (running[0] === needed[0] && running[1] < needed[1])) {
	console.error(
		'Truce Atlas needs Node ' +
			needed.join('.') +
			' or newer; this is Node ' +
			process.versions.node +
			'. Install a newer one from https://nodejs.org and try again.'
	);
	process.exit(1);
}
