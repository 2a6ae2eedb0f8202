/** Where the settings lie in the extension's local storage. */
export const SETTINGS_KEY = 'settings';
