// VS Code's log files, written without the native library and without waiting, so a test can read them at once.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const NAMES = { warn: 'warning' };

class Logger {
  constructor(file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.raw = true;
  }
}
for (const name of ['drop', 'flush', 'setPattern']) Logger.prototype[name] = () => undefined;
for (const [level, name] of LEVELS.entries()) {
  Logger.prototype[name] = function (message) {
    if (level < this.level) return;
    const line = this.raw ? message : `${new Date().toISOString()} [${NAMES[name] ?? name}] ${message}\n`;
    fs.appendFileSync(this.file, line);
  };
}

exports.version = 0;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
