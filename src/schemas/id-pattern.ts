/** The shape of an id: the file's name, the address and the public key of an entry. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
