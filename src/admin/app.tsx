import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { addStyleSheet } from './add-style-sheet';
import { ChoiceInput } from './fields/ChoiceInput';
import { TimeZoneInput } from './fields/TimeZoneInput';
import { TypedInput } from './fields/typed/TypedInput';
import { translateDesignSystem } from './design-system-words';
import { customFields } from './fields/custom-fields';
import { CommuneInput } from './fields/place/CommuneInput';
import { PositionInput } from './fields/place/PositionInput';
import { TermsInput } from './fields/terms/TermsInput';
import { TYPED_TYPES } from '../plugin-kit/reading/typed-value';
import { ExtraFieldInput } from './fields/extra/ExtraFieldInput';
import { TypesInput } from './fields/extra/TypesInput';
import {
  chooseInputs,
  COMMUNE_INPUT,
  EXTRA_FIELD_INPUT,
  POSITION_INPUT,
  TERMS_INPUT,
  TYPES_INPUT,
} from './forms/choose-inputs';
import { askLess } from './forms/fewer-requests';
import relationStyles from './forms/fewer-requests.css?inline';
import { LegendPanel } from './forms/LegendPanel';
import { markFields } from './forms/mark-fields';
import { PublishKey } from './forms/PublishKey';
import { foldSections, SECTION_INPUT } from './forms/sections/fold-sections';
import { SectionHeading } from './forms/sections/SectionHeading';
import { StickyActions } from './forms/StickyActions';
import { translateForm } from './forms/translate-form';
import { translateFilters } from './forms/translate-filters';
import { translateList } from './forms/translate-list';
import { typeNames } from './forms/type-names';
import { replaceHome } from './home/replace-home';
import { startInFrench } from './language';
import { contentManagerOf, injectInForms, injectInLists } from '../plugin-kit/admin/content-manager';
import { Shortcuts } from '../plugin-kit/admin/shortcuts/Shortcuts';
import logo from './logo.svg';
import { closePromotions } from './menu/promotions';
import { keepSettingsForAdministrators } from './menu/settings';
import menuStyles from './menu/menu.css?inline';
import en from './translations/en.json';
import fr from './translations/fr.json';
import it from './translations/it.json';
import strapiFr from './translations/strapi/fr.json';
import strapiIt from './translations/strapi/it.json';
import { PublicPagePanel } from './page/PublicPagePanel';
import { LanguagesPanel } from './translation/LanguagesPanel';
import { onePublication } from './translation/one-publication';
import { showSource } from './translation/translation-form';
import { WarningsPanel } from './warnings/WarningsPanel';

startInFrench();
closePromotions();
for (const styles of [menuStyles, relationStyles]) addStyleSheet(styles);
translateDesignSystem();

export default {
  config: {
    locales: ['fr', 'it'],
    tutorials: false,
    notifications: { releases: false },
    head: { favicon: logo },
    auth: { logo },
    menu: { logo },
    translations: {
      fr: { ...strapiFr, ...fr, ...typeNames('fr') },
      en: { ...en, ...typeNames('en') },
      it: { ...strapiIt, ...it, ...typeNames('it') },
    },
  },
  register(app: StrapiApp) {
    replaceHome(app);
    keepSettingsForAdministrators(app);
    app.customFields.register(customFields);
    app.addFields([
      { type: 'enumeration', Component: ChoiceInput as ComponentType },
      { type: 'odus-time-zone', Component: TimeZoneInput as ComponentType },
      ...TYPED_TYPES.map((type) => ({ type, Component: TypedInput as unknown as ComponentType })),
      { type: TERMS_INPUT, Component: TermsInput as unknown as ComponentType },
      { type: COMMUNE_INPUT, Component: CommuneInput as unknown as ComponentType },
      { type: POSITION_INPUT, Component: PositionInput as unknown as ComponentType },
      { type: EXTRA_FIELD_INPUT, Component: ExtraFieldInput as unknown as ComponentType },
      { type: TYPES_INPUT, Component: TypesInput as unknown as ComponentType },
      { type: SECTION_INPUT, Component: SectionHeading as unknown as ComponentType },
    ]);
  },
  bootstrap(app: StrapiApp) {
    askLess();
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateForm);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', chooseInputs);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', markFields);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', translateList);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', translateFilters);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', showSource);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', foldSections);
    const contentManager = contentManagerOf(app);
    // Under the buttons of the form, which Strapi puts first.
    contentManager.addEditViewSidePanel(([actions, ...others]) => [actions, PublicPagePanel, ...others]);
    contentManager.addEditViewSidePanel([LanguagesPanel, WarningsPanel, LegendPanel]);
    contentManager.addDocumentAction(onePublication);
    injectInForms(app, { name: 'odus-sticky-actions', Component: StickyActions });
    injectInForms(app, { name: 'odus-publish-key', Component: PublishKey });
    injectInForms(app, { name: 'odus-shortcuts', Component: Shortcuts });
    injectInLists(app, { name: 'odus-shortcuts', Component: Shortcuts });
  },
};
