<?php
/**
 * The address of an OduS.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** Which addresses may be read: https, or this very machine. */
final class Server_Address {

	/**
	 * Why an address does not suit, in words; empty when it does.
	 *
	 * @param string $address What was typed.
	 * @return string
	 */
	public static function problem( $address ) {
		$parts = wp_parse_url( $address );
		if ( ! is_array( $parts ) || empty( $parts['host'] ) || empty( $parts['scheme'] ) || isset( $parts['user'] ) ) {
			return __( 'The address of OduS is written in full, such as https://odus.example.org', 'odus' );
		}
		$scheme = strtolower( $parts['scheme'] );
		if ( 'https' === $scheme || ( 'http' === $scheme && self::is_loopback( $parts['host'] ) ) ) {
			return '';
		}
		return __( 'The address of OduS begins with https://, so that nobody on the way can change what your site shows.', 'odus' );
	}

	/**
	 * An address without what follows its path, nor a final slash.
	 *
	 * @param string $address An address that suits.
	 * @return string
	 */
	public static function normalize( $address ) {
		return self::origin( $address ) . untrailingslashit( (string) wp_parse_url( $address, PHP_URL_PATH ) );
	}

	/**
	 * Scheme, host and port.
	 *
	 * @param string $address An address.
	 * @return string
	 */
	public static function origin( $address ) {
		$parts = wp_parse_url( $address );
		if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || empty( $parts['host'] ) ) {
			return '';
		}
		$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
		return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . $port;
	}

	/**
	 * Whether a host is this machine.
	 *
	 * @param string $host A host.
	 * @return bool
	 */
	private static function is_loopback( $host ) {
		$host = strtolower( trim( $host, '[]' ) );
		return 'localhost' === $host || '::1' === $host || (bool) preg_match( '/^127(\.\d{1,3}){3}$/', $host );
	}
}
