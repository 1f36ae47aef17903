import { InputRenderer, useField } from '@strapi/strapi/admin';

interface TimeZoneProps {
  name: string;
  placeholder?: string;
}

/**
 * The time zone of a date, shown only when it is another one than the territory's, which the form gives as its placeholder. A new
 * date takes that of the territory by itself.
 */
export function TimeZoneInput(props: TimeZoneProps) {
  const { value } = useField<string | null>(props.name);
  if (!value || value === props.placeholder) return null;
  return <InputRenderer {...props} type="string" />;
}
