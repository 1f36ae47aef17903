import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  title: string;
  text?: string;
  /** What one can do: links. */
  children?: ComponentChildren;
}

/** In place of what was not found: why, and what to do. */
export const EmptyState = ({ title, text, children }: EmptyStateProps) => (
  <div class="empty" role="status">
    <p class="empty-title">{title}</p>
    {text && <p>{text}</p>}
    {children}
  </div>
);
