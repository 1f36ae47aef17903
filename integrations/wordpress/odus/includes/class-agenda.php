<?php
/**
 * The block and the shortcode.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** An agenda in a page: what was asked of it, and its HTML. */
final class Agenda {

	const VIEWS     = array( 'list', 'next', 'month', 'map', 'directory' );
	const LANGUAGES = array( 'fr', 'en', 'it' );
	const MAX_LIMIT = 100;

	/** Parameters that are not filters, or that would ask for something else than a fragment. */
	const RESERVED = array( 'view', 'lang', 'locale', 'limit', 'page', 'pagesize', 'month', 'cursor', 'fields', 'key', 'channel', 'filters', 'accent', 'background' );

	/** Parameters of OduS that WordPress writes in lower case in a shortcode. */
	const CAMEL_CASE = array(
		'startsafter'       => 'startsAfter',
		'startsbefore'      => 'startsBefore',
		'pricemax'          => 'priceMax',
		'eventgroups'       => 'eventGroups',
		'bookingstatus'     => 'bookingStatus',
		'attendancemode'    => 'attendanceMode',
		'subtitlelanguages' => 'subtitleLanguages',
		'accessservices'    => 'accessServices',
		'accessfeatures'    => 'accessFeatures',
	);

	/** Hooks. */
	public static function register() {
		add_action( 'init', array( self::class, 'declare_block' ) );
		add_shortcode( 'odus', array( self::class, 'shortcode' ) );
	}

	/** The block, and the script of its editor. */
	public static function declare_block() {
		$folder = plugin_dir_path( MAIN_FILE );
		load_plugin_textdomain( 'odus', false, dirname( plugin_basename( MAIN_FILE ) ) . '/languages' );
		wp_register_script(
			'odus-editor',
			plugins_url( 'blocks/agenda/editor.js', MAIN_FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' ),
			VERSION,
			true
		);
		wp_set_script_translations( 'odus-editor', 'odus', $folder . 'languages' );
		register_block_type( $folder . 'blocks/agenda' );
	}

	/**
	 * [odus channel="…" view="…" limit="…" lang="…" commune="…" …]
	 *
	 * @param array|string $attributes What stands in it.
	 * @return string
	 */
	public static function shortcode( $attributes ) {
		$attributes = self::with_points( is_array( $attributes ) ? $attributes : array() );
		$request    = self::request( $attributes, array_diff_key( $attributes, array_flip( self::RESERVED ) ) );
		return '<div class="odus-agenda"' . self::style_attribute( $attributes ) . '>' . self::html( $request ) . '</div>';
	}

	/**
	 * Attributes whose names have a point, such as venue.kinds="church", which WordPress gives whole and without a name.
	 *
	 * @param array $attributes What stands in a shortcode.
	 * @return array
	 */
	private static function with_points( $attributes ) {
		foreach ( $attributes as $key => $text ) {
			if ( is_int( $key ) && preg_match( '/^([a-z][a-z.]*)=["\']?([^"\']*)["\']?$/i', $text, $parts ) ) {
				$attributes[ $parts[1] ] = $parts[2];
			}
		}
		return array_filter( $attributes, 'is_string', ARRAY_FILTER_USE_KEY );
	}

	/**
	 * What a block asks.
	 *
	 * @param array $attributes Its attributes.
	 * @return array
	 */
	public static function block_request( $attributes ) {
		$narrowing = isset( $attributes['narrowing'] ) && is_array( $attributes['narrowing'] ) ? $attributes['narrowing'] : array();
		return self::request( $attributes, $narrowing );
	}

	/**
	 * What is asked: channel, view, limit, language, filters. What does not suit is left out.
	 *
	 * @param array $attributes Attributes of a block or a shortcode.
	 * @param array $narrowing  Filters by name.
	 * @return array
	 */
	private static function request( $attributes, $narrowing ) {
		$text = static function ( $name ) use ( $attributes ) {
			return isset( $attributes[ $name ] ) && is_scalar( $attributes[ $name ] ) ? trim( (string) $attributes[ $name ] ) : '';
		};
		$slug = sanitize_title( $text( 'channel' ) );
		$lang = strtolower( $text( 'lang' ) );
		return array(
			'channel'   => '' === $slug ? (string) Settings::get( 'channel' ) : $slug,
			'view'      => in_array( $text( 'view' ), self::VIEWS, true ) ? $text( 'view' ) : 'list',
			'limit'     => max( 0, min( self::MAX_LIMIT, (int) $text( 'limit' ) ) ),
			'theme'     => Colours::is_dark( Colours::background( $attributes ) ) ? 'dark' : 'light',
			'lang'      => in_array( $lang, self::LANGUAGES, true ) ? $lang : self::site_language(),
			'narrowing' => self::filters( array_merge( self::written( $text( 'filters' ) ), $narrowing ) ),
		);
	}

	/**
	 * Filters that are written as in an address. parse_str() would change the points in their names.
	 *
	 * @param string $text Such as `venue.kinds=church&genres=jazz`.
	 * @return array
	 */
	private static function written( $text ) {
		$filters = array();
		foreach ( array_filter( explode( '&', html_entity_decode( $text ) ) ) as $pair ) {
			list( $name, $value ) = array_pad( explode( '=', $pair, 2 ), 2, '' );

			$filters[ trim( urldecode( $name ) ) ] = urldecode( $value );
		}
		return $filters;
	}

	/**
	 * Filters that may be sent to OduS, by name. Which ones a channel knows, OduS says.
	 *
	 * @param array $given Filters as they were written.
	 * @return array
	 */
	private static function filters( $given ) {
		$filters = array();
		foreach ( $given as $name => $value ) {
			$name = isset( self::CAMEL_CASE[ $name ] ) ? self::CAMEL_CASE[ $name ] : (string) $name;
			if ( ! is_scalar( $value ) || '' === trim( (string) $value ) || in_array( strtolower( $name ), self::RESERVED, true ) ) {
				continue;
			}
			if ( preg_match( '/^[A-Za-z][A-Za-z0-9.]{0,60}$/', $name ) ) {
				$filters[ $name ] = substr( trim( wp_specialchars_decode( (string) $value ) ), 0, 300 );
			}
		}
		return $filters;
	}

	/** The language of the site, and not of who works in its admin, when OduS speaks it; empty leaves the choice to the channel. */
	public static function site_language() {
		$language = substr( get_locale(), 0, 2 );
		return in_array( $language, self::LANGUAGES, true ) ? $language : '';
	}

	/**
	 * The HTML of what is asked, safe to print.
	 *
	 * @param array $request What request() answers.
	 * @return string
	 */
	public static function html( $request ) {
		if ( Event_List::holds( $request ) ) {
			return Event_List::html( $request['limit'] );
		}
		if ( '' === $request['channel'] ) {
			return self::explain( __( 'Choose a channel of OduS for this agenda.', 'odus' ) );
		}
		$kept = Fragments::get( $request['channel'], self::query( $request ) );
		if ( '' === $kept['html'] ) {
			return self::absent( $request, $kept['error'] );
		}
		Stylesheet::enqueue();
		return self::with_theme( $kept['html'], $request );
	}

	/**
	 * An agenda that is light or dark as what is behind it, whatever the visitor's system prefers.
	 *
	 * @param string $html    A fragment.
	 * @param array  $request What request() answers.
	 * @return string
	 */
	public static function with_theme( $html, $request ) {
		return (string) preg_replace( '/^<section\b/', '<section data-theme="' . $request['theme'] . '"', $html );
	}

	/**
	 * The parameters of a fragment.
	 *
	 * @param array $request What request() answers.
	 * @return array
	 */
	public static function query( $request ) {
		$options = array(
			'view'  => $request['view'],
			'lang'  => $request['lang'],
			'limit' => $request['limit'] > 0 ? (string) $request['limit'] : '',
		);
		return array_filter( $options, 'strlen' ) + $request['narrowing'];
	}

	/**
	 * Where nothing was ever received: the way to the channel for visitors, and why for whoever can mend it.
	 *
	 * @param array  $request What request() answers.
	 * @param string $error   Why.
	 * @return string
	 */
	private static function absent( $request, $error ) {
		$address = Server::address( '/api/channels/' . rawurlencode( $request['channel'] ) );
		$link    = '<p class="odus-absent"><a href="' . esc_url( $address ) . '">' . esc_html__( 'See the agenda', 'odus' ) . '</a></p>';
		return $link . self::explain( '' === $error ? Outage::state()['reason'] : $error );
	}

	/**
	 * A line for those who may edit the page; nobody else sees it.
	 *
	 * @param string $text The line.
	 * @return string
	 */
	private static function explain( $text ) {
		return '' !== $text && current_user_can( 'edit_posts' ) ? '<p class="odus-notice"><em>OduS: ' . esc_html( $text ) . '</em></p>' : '';
	}

	/**
	 * The colour that was chosen, as an attribute.
	 *
	 * @param array $attributes Attributes of a block or a shortcode.
	 * @return string
	 */
	private static function style_attribute( $attributes ) {
		$style = self::style( $attributes );
		return '' === $style ? '' : ' style="' . esc_attr( $style ) . '"';
	}

	/**
	 * The colour that was chosen, as a style.
	 *
	 * @param array $attributes Attributes of a block or a shortcode.
	 * @return string
	 */
	public static function style( $attributes ) {
		$accent = isset( $attributes['accent'] ) ? sanitize_hex_color( $attributes['accent'] ) : '';
		return $accent ? '--odus-accent:' . $accent . ';--odus-on-accent:' . ( Colours::is_dark( $accent ) ? '#ffffff' : '#14141b' ) : '';
	}
}
