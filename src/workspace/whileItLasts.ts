/** Calls back once some work has gone on for longer than `patience`, in milliseconds; never if it is over before. */
export function whileItLasts(work: Promise<unknown>, patience: number, tell: () => void): void {
  const telling = setTimeout(tell, patience);
  const stop = () => clearTimeout(telling);
  work.then(stop, stop);
}
