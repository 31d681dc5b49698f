// The original ends the extension host when its parent is gone; our server ends its children itself.
exports.start = () => undefined;
