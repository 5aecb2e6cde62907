import { Button } from '@fluentui/react-components';
import { LOCALES } from '../../core/locale';
import type { Locale } from '../../core/locale';
import { PANE_WORDING } from '../wording';

interface LanguageButtonProps {
  readonly locale: Locale;
  readonly onChange: (locale: Locale) => void;
}

/** Switches to the other language, named in that language. */
export function LanguageButton({ locale, onChange }: LanguageButtonProps) {
  const other = LOCALES.find((candidate) => candidate !== locale) ?? locale;
  return (
    <Button size="small" appearance="subtle" lang={other} onClick={() => onChange(other)}>
      {PANE_WORDING[locale].otherLanguage}
    </Button>
  );
}
