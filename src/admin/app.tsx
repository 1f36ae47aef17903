import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { ChoiceInput } from './fields/ChoiceInput';
import { TimeZoneInput } from './fields/TimeZoneInput';
import { customFields } from './fields/custom-fields';
import { CommuneInput } from './fields/place/CommuneInput';
import { PositionInput } from './fields/place/PositionInput';
import { TermsInput } from './fields/terms/TermsInput';
import { chooseInputs, COMMUNE_INPUT, POSITION_INPUT, TERMS_INPUT } from './forms/choose-inputs';
import { LegendPanel } from './forms/LegendPanel';
import { markFields } from './forms/mark-fields';
import { translateForm } from './forms/translate-form';
import { translateFilters } from './forms/translate-filters';
import { translateList } from './forms/translate-list';
import { typeNames } from './forms/type-names';
import { startInFrench } from './language';
import logo from './logo.svg';
import { closePromotions } from './promotions';
import en from './translations/en.json';
import fr from './translations/fr.json';
import it from './translations/it.json';
import { WarningsPanel } from './warnings/WarningsPanel';

/** Strapi does not type what its plugins let others add. */
interface ContentManager {
  apis: { addEditViewSidePanel(panels: unknown[]): void };
}

startInFrench();
closePromotions();

export default {
  config: {
    locales: ['fr', 'it'],
    tutorials: false,
    notifications: { releases: false },
    head: { favicon: logo },
    auth: { logo },
    menu: { logo },
    translations: {
      fr: { ...fr, ...typeNames('fr') },
      en: { ...en, ...typeNames('en') },
      it: { ...it, ...typeNames('it') },
    },
  },
  register(app: StrapiApp) {
    app.customFields.register(customFields);
    app.addFields([
      { type: 'enumeration', Component: ChoiceInput as ComponentType },
      { type: 'odus-time-zone', Component: TimeZoneInput as ComponentType },
      { type: TERMS_INPUT, Component: TermsInput as unknown as ComponentType },
      { type: COMMUNE_INPUT, Component: CommuneInput as unknown as ComponentType },
      { type: POSITION_INPUT, Component: PositionInput as unknown as ComponentType },
    ]);
  },
  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateForm);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', chooseInputs);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', markFields);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', translateList);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', translateFilters);
    const { addEditViewSidePanel } = (app.getPlugin('content-manager') as unknown as ContentManager).apis;
    addEditViewSidePanel([WarningsPanel, LegendPanel]);
  },
};
