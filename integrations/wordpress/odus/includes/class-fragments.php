<?php
/**
 * Fragments of channels, kept.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of a channel as OduS draws it, kept in an option and not in a transient: an object cache may drop transients, and what
 * was shown once must still be there while OduS is down.
 */
final class Fragments {

	const PREFIX = 'odus_fragment_';

	/** Seconds during which one visitor asks and the others are shown what is kept. */
	const LOCK_SECONDS = 10;

	/** What nobody looked at for so long is forgotten. */
	const FORGOTTEN_AFTER = 60 * DAY_IN_SECONDS;

	const NOTHING = array(
		'html'       => '',
		'etag'       => '',
		'fetched_at' => 0,
		'expires_at' => 0,
		'error'      => '',
	);

	/**
	 * The HTML of a request: from what is kept, or from OduS when that is too old and nobody waited in vain just now.
	 *
	 * @param string $channel Slug of a channel.
	 * @param array  $query   Parameters of the fragment.
	 * @param int    $timeout Seconds to wait for OduS.
	 * @return array `html`, empty when there is none yet, and `error`, why.
	 */
	public static function get( $channel, $query, $timeout = Server::VISITOR_TIMEOUT ) {
		ksort( $query );
		$option = self::PREFIX . md5( (string) wp_json_encode( array( Fragment_Html::RULES, Settings::get( 'server' ), $channel, $query ) ) );
		wp_prime_option_caches( array( $option, Stylesheet::OPTION ) );
		$kept   = get_option( $option, self::NOTHING );
		$kept   = is_array( $kept ) ? array_merge( self::NOTHING, $kept ) : self::NOTHING;
		$urgent = $timeout > Server::VISITOR_TIMEOUT;
		if ( $kept['expires_at'] > time() && ! ( $urgent && '' === $kept['html'] ) ) {
			return $kept;
		}
		if ( ! $urgent && ! Server::may_wait() ) {
			return $kept;
		}
		$lock = substr( $option, strlen( self::PREFIX ) );
		if ( ! Lock::take( $lock, self::LOCK_SECONDS ) ) {
			return $kept;
		}
		$kept = self::refresh( $option, $kept, $channel, $query, $timeout );
		Lock::release( $lock );
		return $kept;
	}

	/**
	 * Asks OduS. An answer that is not a whole fragment is never kept.
	 *
	 * @param string $option  Where it is kept.
	 * @param array  $kept    What is kept.
	 * @param string $channel Slug of a channel.
	 * @param array  $query   Parameters.
	 * @param int    $timeout Seconds to wait.
	 * @return array
	 */
	private static function refresh( $option, $kept, $channel, $query, $timeout ) {
		$answer = Server::get(
			'/api/channels/' . rawurlencode( $channel ) . '.html',
			$query,
			array(
				'timeout' => $timeout,
				'accept'  => 'text/html',
				'etag'    => '' === $kept['html'] ? '' : $kept['etag'],
			)
		);
		if ( is_wp_error( $answer ) ) {
			$kept['error'] = $answer->get_error_message();
			if ( Server::VISITOR_TIMEOUT === $timeout ) {
				// It may only be slow: it is asked once more in the background, where nobody waits.
				wp_schedule_single_event( time(), Schedule::FETCH, array( $channel, $query ) );
			}
			return $kept;
		}
		if ( 304 === $answer['status'] ) {
			return self::keep( $option, $kept['html'], $kept['etag'] );
		}
		if ( $answer['status'] >= 400 ) {
			// This channel or these filters, not OduS: what was shown stays, and it is asked again later.
			$kept['error']      = Server::refusal( $answer );
			$kept['expires_at'] = time() + self::cache_seconds();
			update_option( $option, $kept, false );
			return $kept;
		}
		$html = Fragment_Html::is_whole( $answer['body'] ) ? Fragment_Html::sanitize( $answer['body'] ) : '';
		if ( 200 !== $answer['status'] || 'text/html' !== $answer['type'] || ! Fragment_Html::is_whole( $html ) ) {
			$kept['error'] = Server::unreadable();
			Outage::record_failure( $kept['error'], 0 );
			return $kept;
		}
		return self::keep( $option, $html, $answer['etag'] );
	}

	/**
	 * Asks OduS with patience, in the background.
	 *
	 * @param string $channel Slug of a channel.
	 * @param array  $query   Parameters.
	 */
	public static function fetch( $channel, $query ) {
		self::get( $channel, $query, Server::PATIENT_TIMEOUT );
	}

	/**
	 * Keeps a fragment.
	 *
	 * @param string $option Where.
	 * @param string $html   What.
	 * @param string $etag   By which OduS knows it.
	 * @return array
	 */
	private static function keep( $option, $html, $etag ) {
		$kept = array_merge(
			self::NOTHING,
			array(
				'html'       => $html,
				'etag'       => $etag,
				'fetched_at' => time(),
				'expires_at' => time() + self::cache_seconds(),
			)
		);
		update_option( $option, $kept, false );
		Outage::record_answer();
		return $kept;
	}

	/** How long a fragment is shown without asking. */
	private static function cache_seconds() {
		return MINUTE_IN_SECONDS * (int) Settings::get( 'cache_minutes' );
	}

	/** Names of the options in which fragments are kept. */
	public static function options() {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery,WordPress.DB.DirectDatabaseQuery.NoCaching
		return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( self::PREFIX ) . '%' ) );
	}

	/** Forgets what no page shows any more: it was not asked for again while OduS answered. */
	public static function forget_unused() {
		$before = Outage::state()['answered_at'] - self::FORGOTTEN_AFTER;
		foreach ( self::options() as $option ) {
			$kept = get_option( $option );
			if ( ! is_array( $kept ) || $kept['fetched_at'] < $before ) {
				delete_option( $option );
			}
		}
	}
}
