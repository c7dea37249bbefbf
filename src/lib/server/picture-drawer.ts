import { fork, type ChildProcess } from 'node:child_process';

/** A drawing that is waited for. */
interface Awaited {
	readonly svg: string;
	readonly resolve: (png: Uint8Array) => void;
	readonly reject: (error: Error) => void;
	breakdowns: number;
}

const awaited = new Map<number, Awaited>();
let drawer: ChildProcess | undefined;
let lastNumber = 0;

/**
 * Draws an SVG as a PNG of its own size, in a process beside this one. Where the renderer breaks down, what it
 * was drawing is tried once more in a new process.
 * @throws Error when it breaks down again; the message begins with the drawing's own first words
 */
export function drawPicture(svg: string): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		lastNumber += 1;
		awaited.set(lastNumber, { svg, resolve, reject, breakdowns: 0 });
		ask(lastNumber);
	});
}

function ask(number: number): void {
	const drawing = awaited.get(number);
	if (!drawing) return;
	drawer ??= startDrawer();
	drawer.ref();
	drawer.channel?.ref();
	drawer.send({ number, svg: drawing.svg });
}

function startDrawer(): ChildProcess {
	const started = fork('src/cli/picture-drawer.js', { serialization: 'advanced', execArgv: [] });
	started.on('message', (message) => {
		const { number, png } = message as { number: number; png: Uint8Array };
		awaited.get(number)?.resolve(png);
		awaited.delete(number);
		if (awaited.size === 0) letGo(started);
	});
	started.on('exit', () => {
		if (drawer === started) drawer = undefined;
		const [first] = awaited.keys();
		if (first === undefined) return;
		const broken = awaited.get(first)!;
		broken.breakdowns += 1;
		if (broken.breakdowns > 1) {
			awaited.delete(first);
			broken.reject(new Error(`a picture cannot be drawn: ${broken.svg.slice(0, 300)}`));
		}
		for (const number of awaited.keys()) ask(number);
	});
	return started;
}

/** Lets this process end while the drawer waits; it ends with it. */
function letGo(idle: ChildProcess): void {
	idle.unref();
	idle.channel?.unref();
}
