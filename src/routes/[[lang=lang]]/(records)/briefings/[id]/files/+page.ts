/** Files are made in the reader's browser. */
export const csr = true;
