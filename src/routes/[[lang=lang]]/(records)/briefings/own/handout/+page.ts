/** What is handed out is in the reader's browser, and made into pages there. */
export const csr = true;
