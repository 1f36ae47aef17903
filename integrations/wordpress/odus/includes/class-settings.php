<?php
/**
 * What an administrator chose.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** The settings, in one option that WordPress loads with every page. */
final class Settings {

	const OPTION = 'odus_settings';

	const DEFAULTS = array(
		'server'        => '',
		'channel'       => '',
		'cache_minutes' => 5,
		'mode'          => 'show',
		'deletion'      => 'trash',
		'delete_posts'  => false,
	);

	const MODES     = array( 'show', 'keep' );
	const DELETIONS = array( 'trash', 'mark', 'keep' );

	/** A change of OduS is on every page after this many minutes at most. */
	const MAX_CACHE_MINUTES = 15;

	/** Hooks. */
	public static function register() {
		add_action( 'admin_init', array( self::class, 'declare_option' ) );
	}

	/** Tells WordPress how the option is checked before it is saved. */
	public static function declare_option() {
		register_setting(
			'odus',
			self::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( self::class, 'sanitize' ),
				'default'           => self::DEFAULTS,
			)
		);
	}

	/**
	 * One setting.
	 *
	 * @param string $name Its name.
	 * @return mixed
	 */
	public static function get( $name ) {
		$saved = get_option( self::OPTION, array() );
		return is_array( $saved ) && array_key_exists( $name, $saved ) ? $saved[ $name ] : self::DEFAULTS[ $name ];
	}

	/**
	 * What may be saved of what was typed; the former value stays where a new one does not suit.
	 *
	 * @param mixed $input What was typed.
	 * @return array
	 */
	public static function sanitize( $input ) {
		$input   = is_array( $input ) ? $input : array();
		$minutes = isset( $input['cache_minutes'] ) ? (int) $input['cache_minutes'] : self::DEFAULTS['cache_minutes'];
		return array(
			'server'        => self::sanitize_server( isset( $input['server'] ) ? (string) $input['server'] : '' ),
			'channel'       => sanitize_title( isset( $input['channel'] ) ? (string) $input['channel'] : '' ),
			'cache_minutes' => max( 1, min( self::MAX_CACHE_MINUTES, $minutes ) ),
			'mode'          => self::one_of( self::MODES, $input, 'mode' ),
			'deletion'      => self::one_of( self::DELETIONS, $input, 'deletion' ),
			'delete_posts'  => ! empty( $input['delete_posts'] ),
		);
	}

	/**
	 * The address of OduS without its final slash.
	 *
	 * @param string $typed What was typed.
	 * @return string
	 */
	private static function sanitize_server( $typed ) {
		$typed = trim( $typed );
		if ( '' === $typed ) {
			return '';
		}
		$problem = Server_Address::problem( $typed );
		if ( '' === $problem ) {
			return Server_Address::normalize( $typed );
		}
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( self::OPTION, 'odus_server', $problem );
		}
		return (string) self::get( 'server' );
	}

	/**
	 * A choice among several, the first when it is none of them.
	 *
	 * @param string[] $known The choices.
	 * @param array    $input What was typed.
	 * @param string   $name  The setting.
	 * @return string
	 */
	private static function one_of( $known, $input, $name ) {
		return isset( $input[ $name ] ) && in_array( $input[ $name ], $known, true ) ? $input[ $name ] : $known[0];
	}
}
