/**
 * V8 counts every call: it does not forget the counts of code that it throws away, does not begin with a function's
 * second call, and leaves nothing to compiled code, which loses some.
 */
export const COUNTING_FLAGS = [
  '--no-lazy-feedback-allocation',
  '--no-flush-bytecode',
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
];
