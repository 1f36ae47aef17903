<?php
/**
 * The style of fragments.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** The style that OduS gives for its fragments, kept here and written in the page: visitors ask nobody else for it. */
final class Stylesheet {

	const OPTION = 'odus_style';
	const PATH   = '/embed/v1/odus.css';
	const HANDLE = 'odus-embed';

	/** It is asked again after so long; sooner when what came did not suit. */
	const SECONDS            = 6 * HOUR_IN_SECONDS;
	const SECONDS_IF_REFUSED = 5 * MINUTE_IN_SECONDS;

	/** Text, background and font are those of the page or the block; a block may choose the accent. */
	const OF_PAGE = '.wp-block-odus-agenda,.odus-agenda{--odus-text:currentColor;--odus-background:transparent;--odus-font:inherit}';

	const NOTHING = array(
		'css'        => '',
		'etag'       => '',
		'server'     => '',
		'expires_at' => 0,
	);

	/** Writes the style in this page, once. */
	public static function enqueue() {
		if ( wp_style_is( self::HANDLE, 'registered' ) ) {
			return;
		}
		$css = self::css( Server::VISITOR_TIMEOUT );
		if ( '' !== $css ) {
			wp_register_style( self::HANDLE, false, array(), VERSION );
			wp_add_inline_style( self::HANDLE, $css . self::OF_PAGE );
			wp_enqueue_style( self::HANDLE );
		}
	}

	/**
	 * The style, empty when OduS never gave one.
	 *
	 * @param int $timeout Seconds to wait for OduS.
	 * @return string
	 */
	public static function css( $timeout ) {
		$kept   = get_option( self::OPTION, self::NOTHING );
		$kept   = is_array( $kept ) ? array_merge( self::NOTHING, $kept ) : self::NOTHING;
		$server = Settings::get( 'server' );
		if ( $kept['server'] !== $server ) {
			$kept = self::NOTHING;
		}
		if ( $kept['expires_at'] > time() || ! Server::may_wait() ) {
			return $kept['css'];
		}
		$answer = Server::get(
			self::PATH,
			array(),
			array(
				'timeout' => $timeout,
				'accept'  => 'text/css',
				'etag'    => $kept['etag'],
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $kept['css'];
		}
		$is_good = 304 === $answer['status'];
		if ( 200 === $answer['status'] && 'text/css' === $answer['type'] && self::is_harmless( $answer['body'] ) ) {
			$is_good      = true;
			$kept['css']  = trim( $answer['body'] );
			$kept['etag'] = $answer['etag'];
		}
		$kept['server']     = $server;
		$kept['expires_at'] = time() + ( $is_good ? self::SECONDS : self::SECONDS_IF_REFUSED );
		update_option( self::OPTION, $kept, false );
		return $kept['css'];
	}

	/**
	 * Whether a style only styles: it ends no element, fetches nothing and runs nothing, also when it hides that behind escapes.
	 *
	 * @param string $css A style sheet.
	 * @return bool
	 */
	public static function is_harmless( $css ) {
		$css     = (string) preg_replace( '#/\*.*?\*/#s', '', $css );
		$decoded = preg_replace_callback(
			'/\\\\([0-9a-f]{1,6})\s?/i',
			static function ( $found ) {
				$code = hexdec( $found[1] );
				return $code < 128 ? chr( $code ) : '?';
			},
			$css
		);
		$decoded = str_replace( '\\', '', (string) $decoded );
		return '' !== trim( $css ) && 0 === preg_match( '/<|@import|@namespace|url\s*\(|image-set\s*\(|\bsrc\s*\(|expression\s*\(|-moz-binding|behavior\s*:|javascript:/i', $decoded );
	}
}
