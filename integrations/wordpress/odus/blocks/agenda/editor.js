/**
 * The block in the editor. It asks this site only: the plugin's REST routes ask OduS.
 */
(function (wp) {
  'use strict';

  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var useEffect = wp.element.useEffect;
  var useState = wp.element.useState;
  var components = wp.components;
  var editor = wp.blockEditor;

  /** Waits until nobody types any more before the preview is asked again. */
  var PAUSE_MS = 400;

  /** The filters that have a box of their own; the others are written in one line, as in an address. */
  var FILTERS = [
    { name: 'q', label: __('Words', 'odus') },
    { name: 'commune', label: __('Communes (names or codes, with commas)', 'odus') },
    { name: 'disciplines', label: __('Disciplines (names or codes, with commas)', 'odus') },
    { name: 'weekday', label: __('Days of the week (with commas)', 'odus') },
    { name: 'startsAfter', label: __('From this hour on (18:00)', 'odus') },
    { name: 'age', label: __('Suits this age', 'odus') },
    { name: 'priceMax', label: __('At most this price (0: free)', 'odus') },
  ];

  function useChannels() {
    var state = useState({ channels: [], error: '' });
    useEffect(function () {
      wp.apiFetch({ path: '/odus/v1/channels' }).then(
        function (channels) {
          state[1]({ channels: channels, error: '' });
        },
        function (error) {
          state[1]({ channels: [], error: error.message });
        },
      );
    }, []);
    return state[0];
  }

  function usePreview(attributes) {
    var state = useState({ isLoading: true, html: '', style: '', error: '' });
    var asked = JSON.stringify(attributes);
    useEffect(
      function () {
        var isCurrent = true;
        var timer = setTimeout(function () {
          wp.apiFetch({ path: '/odus/v1/preview', method: 'POST', data: { attributes: JSON.parse(asked) } }).then(
            function (answer) {
              if (isCurrent) state[1]({ isLoading: false, html: answer.html, style: answer.style, error: '' });
            },
            function (error) {
              if (isCurrent) state[1]({ isLoading: false, html: '', style: '', error: error.message });
            },
          );
        }, PAUSE_MS);
        return function () {
          isCurrent = false;
          clearTimeout(timer);
        };
      },
      [asked],
    );
    return state[0];
  }

  /** What the preview depends on: colours and spacing are styles of the block. */
  function asked(attributes) {
    return {
      channel: attributes.channel,
      view: attributes.view,
      limit: attributes.limit,
      lang: attributes.lang,
      narrowing: attributes.narrowing,
      filters: attributes.filters,
      backgroundColor: attributes.backgroundColor,
      style: attributes.style,
    };
  }

  function ChannelControl(props) {
    var found = useChannels();
    var chosen = props.attributes.channel;
    var set = function (channel) {
      props.setAttributes({ channel: channel });
    };
    if (found.channels.length === 0)
      return el(components.TextControl, {
        label: __('Channel', 'odus'),
        value: chosen,
        onChange: set,
        help: found.error || __('Its name in the address of the channel; empty for the default one.', 'odus'),
      });
    var options = [{ label: __('Default channel', 'odus'), value: '' }];
    var isKnown = found.channels.some(function (channel) {
      return channel.slug === chosen;
    });
    if (chosen && !isKnown) options.push({ label: chosen, value: chosen });
    found.channels.forEach(function (channel) {
      options.push({ label: channel.name, value: channel.slug });
    });
    return el(components.SelectControl, {
      label: __('Channel', 'odus'),
      value: chosen,
      options: options,
      onChange: set,
    });
  }

  function setter(props, name) {
    return function (value) {
      var change = {};
      change[name] = value;
      props.setAttributes(change);
    };
  }

  function AgendaPanel(props) {
    var attributes = props.attributes;
    return el(
      components.PanelBody,
      { title: __('Agenda', 'odus') },
      el(ChannelControl, props),
      el(components.SelectControl, {
        label: __('View', 'odus'),
        value: attributes.view,
        options: [
          { label: __('List', 'odus'), value: 'list' },
          { label: __('Next dates', 'odus'), value: 'next' },
          { label: __('Month', 'odus'), value: 'month' },
          { label: __('Map', 'odus'), value: 'map' },
          { label: __('Directory', 'odus'), value: 'directory' },
        ],
        onChange: setter(props, 'view'),
      }),
      attributes.view !== 'month' &&
        el(components.RangeControl, {
          label: __('How many', 'odus'),
          help: __('0 leaves the choice to OduS.', 'odus'),
          min: 0,
          max: 100,
          value: attributes.limit,
          onChange: function (limit) {
            props.setAttributes({ limit: limit || 0 });
          },
        }),
      el(components.SelectControl, {
        label: __('Language', 'odus'),
        value: attributes.lang,
        options: [
          { label: __('Language of the site', 'odus'), value: '' },
          { label: 'Français', value: 'fr' },
          { label: 'English', value: 'en' },
          { label: 'Italiano', value: 'it' },
        ],
        onChange: setter(props, 'lang'),
      }),
    );
  }

  function FiltersPanel(props) {
    var narrowing = props.attributes.narrowing || {};
    var fields = FILTERS.map(function (filter) {
      return el(components.TextControl, {
        key: filter.name,
        label: filter.label,
        value: narrowing[filter.name] || '',
        onChange: function (value) {
          var changed = Object.assign({}, narrowing);
          if (value) changed[filter.name] = value;
          else delete changed[filter.name];
          // Without any filter the block holds none.
          props.setAttributes({ narrowing: Object.keys(changed).length ? changed : undefined });
        },
      });
    });
    return el(
      components.PanelBody,
      { title: __('Filters', 'odus'), initialOpen: false },
      fields,
      el(components.TextControl, {
        label: __('Other filters', 'odus'),
        help: __('As in the address of the channel: genres=jazz&audiences=family', 'odus'),
        value: props.attributes.filters,
        onChange: setter(props, 'filters'),
      }),
    );
  }

  function AccentPanel(props) {
    return el(editor.PanelColorSettings, {
      title: __('Colour of links and marks', 'odus'),
      initialOpen: false,
      colorSettings: [
        {
          value: props.attributes.accent,
          onChange: function (accent) {
            props.setAttributes({ accent: accent || '' });
          },
          label: __('Accent', 'odus'),
        },
      ],
    });
  }

  function Preview(props) {
    var preview = usePreview(asked(props.attributes));
    if (preview.html)
      return el(
        components.Disabled,
        null,
        preview.style && el('style', null, preview.style),
        el(wp.element.RawHTML, null, preview.html),
      );
    return el(
      components.Placeholder,
      { icon: 'calendar-alt', label: __('OduS agenda', 'odus'), instructions: preview.error },
      preview.isLoading && el(components.Spinner),
    );
  }

  function Edit(props) {
    var accent = props.attributes.accent;
    var blockProps = editor.useBlockProps({ style: accent ? { '--odus-accent': accent } : undefined });
    return el(
      wp.element.Fragment,
      null,
      el(editor.InspectorControls, null, el(AgendaPanel, props), el(FiltersPanel, props), el(AccentPanel, props)),
      el('div', blockProps, el(Preview, props)),
    );
  }

  wp.blocks.registerBlockType('odus/agenda', {
    edit: Edit,
    save: function () {
      return null;
    },
  });
})(window.wp);
