import type { ComponentChildren } from 'preact';

interface FormFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** What is to be corrected. */
  problem?: string;
  /** The control, which takes the attributes of `controlProps`. */
  children: ComponentChildren;
}

/** A control with its label, what helps to fill it, and what is wrong with it. */
export const FormField = ({ id, label, hint, problem, children }: FormFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {problem && (
      <p class="wrong" id={`${id}-problem`}>
        {problem}
      </p>
    )}
    {children}
  </div>
);

/** Attributes by which a control points to its hint and its problem. */
export function controlProps(id: string, { hint, problem }: { hint?: boolean; problem?: boolean }) {
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return {
    id,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(problem ? { 'aria-invalid': 'true' as const } : {}),
  };
}

interface ChoiceProps {
  id: string;
  name: string;
  value: string;
  type: 'radio' | 'checkbox';
  isChosen: boolean;
  label: string;
  describedBy?: string;
}

/** A box to tick, or one of several to choose. */
export const Choice = ({ id, name, value, type, isChosen, label, describedBy }: ChoiceProps) => (
  <div class="choice">
    <input type={type} id={id} name={name} value={value} checked={isChosen} aria-describedby={describedBy} />
    <label for={id}>{label}</label>
  </div>
);

interface ButtonProps {
  children: ComponentChildren;
  name?: string;
  value?: string;
  isMain?: boolean;
}

/** What sends a form. A page has one main action. */
export const Button = ({ children, name, value, isMain = false }: ButtonProps) => (
  <button type="submit" class={isMain ? 'button' : 'button plain'} name={name} value={value}>
    {children}
  </button>
);

interface ButtonLinkProps {
  href: string;
  children: ComponentChildren;
  isMain?: boolean;
}

/** A link that does what a button does for the reader: book, add to a calendar. */
export const ButtonLink = ({ href, children, isMain = false }: ButtonLinkProps) => (
  <a class={isMain ? 'button' : 'button plain'} href={href}>
    {children}
  </a>
);
