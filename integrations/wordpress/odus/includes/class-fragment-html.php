<?php
/**
 * What may be shown of what OduS sends.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** HTML of a fragment: recognised, and cut down to what shows and does nothing, whatever the server became. */
final class Fragment_Html {

	/** Changes with the list below: what was kept under another list is asked again. */
	const RULES = 1;

	const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel', 'webcal' );

	const EVERYWHERE = array( 'class', 'id', 'lang', 'dir', 'title', 'role', 'hidden', 'tabindex' );

	const ARIA = array( 'label', 'labelledby', 'describedby', 'hidden', 'current', 'live', 'level' );

	const PLAIN = array( 'section', 'article', 'header', 'footer', 'nav', 'main', 'aside', 'div', 'p', 'span', 'h2', 'h3', 'h4', 'h5', 'ul', 'li', 'dl', 'dt', 'dd', 'b', 'strong', 'i', 'em', 'small', 's', 'sub', 'sup', 'abbr', 'address', 'br', 'hr', 'wbr', 'figure', 'figcaption', 'summary', 'table', 'caption', 'thead', 'tbody', 'tr', 'g', 'defs' );

	const ATTRIBUTES = array(
		'a'          => array( 'href', 'hreflang', 'rel', 'target', 'type', 'download' ),
		'ol'         => array( 'start', 'reversed' ),
		'q'          => array( 'cite' ),
		'blockquote' => array( 'cite' ),
		'time'       => array( 'datetime' ),
		'data'       => array( 'value' ),
		'details'    => array( 'open' ),
		'img'        => array( 'src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding', 'fetchpriority' ),
		'picture'    => array(),
		'source'     => array( 'srcset', 'sizes', 'media', 'type', 'width', 'height' ),
		'th'         => array( 'scope', 'abbr', 'colspan', 'rowspan' ),
		'td'         => array( 'colspan', 'rowspan', 'headers' ),
		'svg'        => array( 'viewbox', 'width', 'height', 'preserveaspectratio', 'focusable', 'xmlns', 'fill', 'stroke' ),
		'path'       => array( 'd', 'fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'opacity', 'transform' ),
		'rect'       => array( 'x', 'y', 'width', 'height', 'rx', 'ry', 'fill', 'stroke', 'stroke-width', 'opacity', 'transform' ),
		'circle'     => array( 'cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width', 'opacity' ),
		'ellipse'    => array( 'cx', 'cy', 'rx', 'ry', 'fill', 'stroke', 'stroke-width' ),
		'line'       => array( 'x1', 'x2', 'y1', 'y2', 'stroke', 'stroke-width' ),
		'polyline'   => array( 'points', 'fill', 'stroke', 'stroke-width' ),
		'polygon'    => array( 'points', 'fill', 'stroke', 'stroke-width' ),
		'text'       => array( 'x', 'y', 'dx', 'dy', 'fill', 'font-size', 'font-weight', 'text-anchor' ),
		'tspan'      => array( 'x', 'y', 'dx', 'dy', 'fill' ),
	);

	/**
	 * Whether a text is the whole fragment of a channel, and not the page of a proxy or the half of an answer.
	 *
	 * @param string $text A body.
	 * @return bool
	 */
	public static function is_whole( $text ) {
		$text = trim( $text );
		return 1 === preg_match( '/^<section\b[^>]*\bclass="[^"]*\bodus-embed\b/', $text ) && '</section>' === substr( $text, -10 );
	}

	/**
	 * A fragment without anything that runs, is sent, or reaches out of its place.
	 *
	 * @param string $html A fragment.
	 * @return string
	 */
	public static function sanitize( $html ) {
		return trim( wp_kses( $html, self::allowed(), self::PROTOCOLS ) );
	}

	/** The list, as wp_kses() reads it. */
	private static function allowed() {
		static $allowed = null;
		if ( null === $allowed ) {
			$shared  = array_merge( self::EVERYWHERE, preg_filter( '/^/', 'aria-', self::ARIA ), array( 'data-*' ) );
			$allowed = array();
			foreach ( array_merge( array_fill_keys( self::PLAIN, array() ), self::ATTRIBUTES ) as $tag => $own ) {
				$allowed[ $tag ] = array_fill_keys( array_merge( $shared, $own ), true );
			}
		}
		return $allowed;
	}
}
