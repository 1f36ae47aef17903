/** Strapi's page loads no style sheet of an application: ours come with the program. */
export function addStyleSheet(styles: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
}
