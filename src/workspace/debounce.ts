export interface Debounced {
  /** Runs once nothing has asked for it for the delay. */
  soon(): void;
  /** Runs at once if it was asked for. */
  now(): void;
  dispose(): void;
}

export function debounce(delay: number, run: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        run();
      }, delay);
    },
    now() {
      if (timer === undefined) return;
      stop();
      run();
    },
    dispose: stop,
  };
}
