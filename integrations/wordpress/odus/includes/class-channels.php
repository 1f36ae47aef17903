<?php
/**
 * The channels of an OduS.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** Public channels, as OduS describes them. */
final class Channels {

	const TRANSIENT = 'odus_channels';

	/**
	 * All of them: arrays with slug, name, partner and is_dated, or why there are none.
	 *
	 * @return array|\WP_Error
	 */
	public static function all() {
		$kept = get_transient( self::TRANSIENT );
		if ( is_array( $kept ) && Settings::get( 'server' ) === $kept['server'] ) {
			return $kept['channels'];
		}
		$answer = Server::json( Server::get( '/api/channels', array_filter( array( 'locale' => Agenda::site_language() ) ) ) );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$channels = array();
		foreach ( isset( $answer['data'] ) && is_array( $answer['data'] ) ? $answer['data'] : array() as $one ) {
			if ( ! isset( $one['slug'], $one['name'] ) || ! is_string( $one['slug'] ) || ! is_string( $one['name'] ) ) {
				continue;
			}
			$channels[] = array(
				'slug'     => sanitize_title( $one['slug'] ),
				'name'     => wp_strip_all_tags( $one['name'] ),
				'partner'  => isset( $one['partner']['name'] ) && is_string( $one['partner']['name'] ) ? wp_strip_all_tags( $one['partner']['name'] ) : '',
				'is_dated' => isset( $one['formats'] ) && is_array( $one['formats'] ) && in_array( 'ics', $one['formats'], true ),
			);
		}
		if ( $channels ) {
			set_transient(
				self::TRANSIENT,
				array(
					'server'   => Settings::get( 'server' ),
					'channels' => $channels,
				),
				5 * MINUTE_IN_SECONDS
			);
		}
		return $channels;
	}
}
