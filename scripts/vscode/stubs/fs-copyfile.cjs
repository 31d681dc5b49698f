// The original clones files where the file system can; a plain copy does the same, slower.
exports.cp = require('node:fs').promises.cp;
exports.isCloneSupported = async () => false;
