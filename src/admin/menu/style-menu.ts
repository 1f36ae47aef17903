import styles from './menu.css?inline';

/** Strapi's page loads no style sheet of an application: this one comes with the program. */
export function styleMenu(): void {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
}
