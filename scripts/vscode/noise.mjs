// What the workbench says about itself: not about us, in every run, and with nothing to be done about it.
const BEGINNINGS = [
  '\\[(AccountPolicyGate|AgentHost|ChatModelSelection|Service Worker|reconnection-grace-time)',
  "(Error: )?Activating extension 'vscode\\..*: Not Found", // built-in extensions that the web bundle does not have
  '\\[lifecycle\\]',
  '(Error: )?Aborted onWillSaveTextDocument-event', // the host of a busy machine took long to answer
  'A bad HTTP response code \\(404\\)', // code-server's own page has a service worker, which is not installed
  'Canceled: Canceled',
  'Creating a socket',
  '(Error: )?Timed out waiting for authentication provider',
  'ENOPRO',
  'Failed to load resource',
  'Found additional builtin',
  'Ignoring',
  'Loading development extension',
  '(Error: )?No extension gallery service',
  'No bundle location found for extension vscode\\.', // no language pack for the built-in extensions
  'No search provider registered',
  'Resolv(ing|ed) connection token',
  'Settings Sync',
  'The chat ',
  'The ping',
  'The web worker extension host is started',
  "Unable to read file '(vscode-test-web|vscode-userdata):", // asked before the folder's file system is there
  'Updating additional builtin',
  'getaddrinfo ',
  'vscode-test-web-support',
  '[^\\n]*Copilot',
];

export const NOISE = new RegExp(`^(${BEGINNINGS.join('|')})`);
