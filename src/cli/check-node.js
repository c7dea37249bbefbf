// Plain JavaScript of the oldest kind: it has to run on the very Node that it turns away.
var running = process.versions.node.split('.');
var major = Number(running[0]);
if (major < 20 || (major === 20 && Number(running[1]) < 19)) {
	console.error(
		'Truce Atlas needs Node 20.19 or newer; this is Node ' +
			process.versions.node +
			'. Install a newer one from https://nodejs.org and try again.'
	);
	process.exit(1);
}
