<?php
/**
 * Asking OduS.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** Reads addresses of the OduS that the settings name, for a bounded time, and remembers when it does not answer. */
final class Server {

	/** Seconds that a visitor may wait. */
	const VISITOR_TIMEOUT = 1;

	/** Seconds that an editor or a synchronisation may wait. */
	const PATIENT_TIMEOUT = 10;

	const MAX_BYTES = 4 * MB_IN_BYTES;

	const MAX_REDIRECTS = 2;

	/**
	 * Seconds that this page has waited for OduS.
	 *
	 * @var float
	 */
	private static $waited = 0.0;

	/** Whether this page may still wait. */
	public static function may_wait() {
		return self::$waited < self::VISITOR_TIMEOUT && ! Outage::is_waiting();
	}

	/**
	 * The whole address of a path.
	 *
	 * @param string $path  Below the address of OduS, beginning with a slash.
	 * @param array  $query Parameters by name.
	 * @return string
	 */
	public static function address( $path, $query = array() ) {
		$text = http_build_query( $query, '', '&', PHP_QUERY_RFC3986 );
		return Settings::get( 'server' ) . $path . ( '' === $text ? '' : '?' . $text );
	}

	/**
	 * The answer of OduS to a request: array with status, body, etag and type, or an error when there is none.
	 *
	 * @param string $path    Below the address of OduS.
	 * @param array  $query   Parameters by name.
	 * @param array  $options `timeout` in seconds, `accept`, `etag` of what is kept.
	 * @return array|\WP_Error
	 */
	public static function get( $path, $query = array(), $options = array() ) {
		$server = (string) Settings::get( 'server' );
		if ( '' === $server || '' !== Server_Address::problem( $server ) ) {
			return new \WP_Error( 'odus_no_server', __( 'The address of OduS is missing: write it in Settings, OduS.', 'odus' ) );
		}
		$started       = microtime( true );
		$response      = self::follow( self::address( $path, $query ), $options );
		self::$waited += microtime( true ) - $started;
		if ( is_wp_error( $response ) ) {
			Outage::record_failure( $response->get_error_message(), 0 );
			return new \WP_Error( 'odus_no_answer', __( 'OduS does not answer.', 'odus' ) . ' ' . $response->get_error_message() );
		}
		return self::read( $response );
	}

	/**
	 * Asks, and follows what was moved within the same OduS only.
	 *
	 * @param string $address The address.
	 * @param array  $options See get().
	 * @return array|\WP_Error
	 */
	private static function follow( $address, $options ) {
		$headers = array( 'Accept' => isset( $options['accept'] ) ? $options['accept'] : 'application/json' );
		if ( ! empty( $options['etag'] ) ) {
			$headers['If-None-Match'] = $options['etag'];
		}
		$response = new \WP_Error( 'odus_redirects', 'Too many redirects' );
		for ( $step = 0; $step <= self::MAX_REDIRECTS; $step++ ) {
			$response = wp_remote_get(
				$address,
				array(
					'timeout'             => isset( $options['timeout'] ) ? $options['timeout'] : self::PATIENT_TIMEOUT,
					'redirection'         => 0,
					'limit_response_size' => self::MAX_BYTES,
					'headers'             => $headers,
				)
			);
			$location = is_wp_error( $response ) ? '' : (string) wp_remote_retrieve_header( $response, 'location' );
			if ( '' === $location ) {
				return $response;
			}
			$address = \WP_Http::make_absolute_url( $location, $address );
			if ( Server_Address::origin( $address ) !== Server_Address::origin( (string) Settings::get( 'server' ) ) ) {
				return new \WP_Error( 'odus_redirects', 'Led to another site' );
			}
		}
		return $response;
	}

	/**
	 * What a response says. A server that is in trouble is left alone for a while; a refusal concerns this request alone.
	 *
	 * @param array $response A response of wp_remote_get().
	 * @return array|\WP_Error
	 */
	private static function read( $response ) {
		$status = (int) wp_remote_retrieve_response_code( $response );
		if ( $status >= 500 || 429 === $status || 408 === $status || $status < 200 ) {
			/* translators: %d: an HTTP status code, such as 503. */
			$reason = sprintf( __( 'OduS answers with an error (%d).', 'odus' ), $status );
			Outage::record_failure( $reason, (int) wp_remote_retrieve_header( $response, 'retry-after' ) );
			return new \WP_Error( 'odus_in_trouble', $reason );
		}
		$body = (string) wp_remote_retrieve_body( $response );
		if ( strlen( $body ) >= self::MAX_BYTES ) {
			return new \WP_Error( 'odus_too_long', __( 'The answer of OduS is too long.', 'odus' ) );
		}
		return array(
			'status' => $status,
			'body'   => $body,
			'etag'   => (string) wp_remote_retrieve_header( $response, 'etag' ),
			'type'   => strtolower( trim( explode( ';', (string) wp_remote_retrieve_header( $response, 'content-type' ) )[0] ) ),
		);
	}

	/**
	 * What an answer holds as JSON, or an error that says what is wrong with it.
	 *
	 * @param array|\WP_Error $answer An answer of get().
	 * @return array|\WP_Error
	 */
	public static function json( $answer ) {
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$data = json_decode( $answer['body'], true, 40 );
		if ( 200 === $answer['status'] && is_array( $data ) ) {
			Outage::record_answer();
			return $data;
		}
		if ( 200 !== $answer['status'] ) {
			return new \WP_Error( 'odus_refused', self::refusal( $answer ), array( 'status' => $answer['status'] ) );
		}
		Outage::record_failure( self::unreadable(), 0 );
		return new \WP_Error( 'odus_broken', self::unreadable() );
	}

	/**
	 * Why OduS refused, in its words.
	 *
	 * @param array $answer An answer of get().
	 * @return string
	 */
	public static function refusal( $answer ) {
		$data = json_decode( $answer['body'], true, 40 );
		if ( isset( $data['error']['message'] ) && is_string( $data['error']['message'] ) ) {
			return wp_strip_all_tags( $data['error']['message'] );
		}
		/* translators: %d: an HTTP status code, such as 404. */
		return sprintf( __( 'OduS refuses this request (%d).', 'odus' ), $answer['status'] );
	}

	/** What is told of an answer that cannot be read. */
	public static function unreadable() {
		return __( 'The answer of OduS cannot be read.', 'odus' );
	}
}
