/** A file that goes into every folder taken along: its name below `parts/`, and where the site has it. */
export interface PackPart {
	readonly name: string;
	readonly from: string;
}

/** Where the site lists those files. */
export const partsList = '_app/pack/parts.json';
