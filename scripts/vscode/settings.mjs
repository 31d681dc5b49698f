// Settings for a window that is quiet and the same each time: no AI, no welcome, no network.
export const QUIET = {
  'chat.agentHost.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // the default of the desktop; in a browser it is another
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden', // the Chat pane
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
