<?php
/**
 * An item of a channel.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/**
 * What the plugin reads of an item, under names of its own: a partner may rename the fields of a channel or leave some out, so each is
 * looked up by what it comes from, which the description of the channel says.
 */
final class Item {

	/** Our name, and the fields that it comes from, the first that says something. */
	const FIELDS = array(
		'title'          => array( 'title', 'name' ),
		'subtitle'       => array( 'subtitle' ),
		'teaser'         => array( 'teaser' ),
		'description'    => array( 'description', 'presentation', 'biography' ),
		'url'            => array( 'url' ),
		'status'         => array( 'status' ),
		'status_reason'  => array( 'statusReason' ),
		'start_date'     => array( 'startDate' ),
		'start_time'     => array( 'startTime' ),
		'end_date'       => array( 'endDate' ),
		'end_time'       => array( 'endTime' ),
		'time_zone'      => array( 'timeZone' ),
		'venue'          => array( 'venue.name' ),
		'space'          => array( 'space.name' ),
		'street'         => array( 'venue.address.street', 'address.street' ),
		'postal_code'    => array( 'venue.address.postalCode', 'address.postalCode' ),
		'locality'       => array( 'venue.address.locality', 'address.locality' ),
		'place'          => array( 'venue.place', 'place' ),
		'disciplines'    => array( 'disciplines' ),
		'companies'      => array( 'companies' ),
		'organisers'     => array( 'organisers' ),
		'pricing'        => array( 'pricing' ),
		'price_min'      => array( 'priceMin' ),
		'price_max'      => array( 'priceMax' ),
		'booking_status' => array( 'bookingStatus' ),
		'booking_url'    => array( 'booking.url' ),
		'pictures'       => array( 'pictures' ),
	);

	/**
	 * The paths of our names in the items of a channel.
	 *
	 * @param array $fields The `fields` of the description of a channel.
	 * @return array Paths by our name.
	 */
	public static function paths( $fields ) {
		$shown = array();
		foreach ( $fields as $field ) {
			if ( isset( $field['name'], $field['field'] ) && is_string( $field['name'] ) && is_string( $field['field'] ) ) {
				$shown[ $field['field'] ] = $field['name'];
			}
		}
		$paths = array();
		foreach ( self::FIELDS as $name => $sources ) {
			$paths[ $name ] = array();
			foreach ( $sources as $source ) {
				if ( isset( $shown[ $source ] ) ) {
					$paths[ $name ][] = $shown[ $source ];
				}
			}
		}
		return $paths;
	}

	/**
	 * An item under our names, holding plain texts, numbers, and lists of them.
	 *
	 * @param array $item  An item, as OduS gives it.
	 * @param array $paths What paths() answers.
	 * @return array
	 */
	public static function read( $item, $paths ) {
		$read = array();
		foreach ( $paths as $name => $candidates ) {
			foreach ( $candidates as $path ) {
				$value = self::plain( self::at( $item, $path ), $name );
				if ( null !== $value && array() !== $value && '' !== $value ) {
					$read[ $name ] = $value;
					break;
				}
			}
		}
		return $read;
	}

	/**
	 * The value at a path such as `venue.name`.
	 *
	 * @param mixed  $value An item.
	 * @param string $path  A path.
	 * @return mixed
	 */
	private static function at( $value, $path ) {
		foreach ( explode( '.', $path ) as $part ) {
			if ( ! is_array( $value ) || ! array_key_exists( $part, $value ) ) {
				return null;
			}
			$value = $value[ $part ];
		}
		return $value;
	}

	/**
	 * A value in the shape that the plugin keeps.
	 *
	 * @param mixed  $value A value of an item.
	 * @param string $name  Our name for it.
	 * @return mixed
	 */
	private static function plain( $value, $name ) {
		if ( in_array( $name, array( 'status', 'pricing', 'booking_status' ), true ) ) {
			return isset( $value['code'] ) && is_string( $value['code'] ) ? array(
				'code'  => sanitize_key( $value['code'] ),
				'label' => isset( $value['label'] ) ? self::text( $value['label'] ) : '',
			) : null;
		}
		if ( in_array( $name, array( 'disciplines', 'companies', 'organisers' ), true ) ) {
			return is_array( $value ) ? array_values( array_filter( array_map( array( self::class, 'label' ), $value ) ) ) : null;
		}
		if ( 'pictures' === $name ) {
			return is_array( $value ) ? array_values( array_filter( array_map( array( self::class, 'picture' ), $value ) ) ) : null;
		}
		if ( 'place' === $name ) {
			return isset( $value['latitude'], $value['longitude'] ) ? array( (float) $value['latitude'], (float) $value['longitude'] ) : null;
		}
		if ( in_array( $name, array( 'price_min', 'price_max' ), true ) ) {
			return is_numeric( $value ) ? (float) $value : null;
		}
		return self::text( $value );
	}

	/**
	 * The label of a term.
	 *
	 * @param mixed $term A term.
	 * @return string
	 */
	private static function label( $term ) {
		return isset( $term['label'] ) ? self::text( $term['label'] ) : '';
	}

	/**
	 * A picture: where it is, and what must be said of it.
	 *
	 * @param mixed $picture A picture of an item.
	 * @return array|null
	 */
	private static function picture( $picture ) {
		if ( ! isset( $picture['url'] ) || ! is_string( $picture['url'] ) || 1 !== preg_match( '#^https?://#i', $picture['url'] ) ) {
			return null;
		}
		$text = static function ( $name ) use ( $picture ) {
			return isset( $picture[ $name ] ) ? self::text( $picture[ $name ] ) : '';
		};
		return array(
			'url'        => $picture['url'],
			'alt'        => $text( 'alt' ),
			'caption'    => $text( 'caption' ),
			'credit'     => $text( 'credit' ),
			'licence'    => isset( $picture['licence']['label'] ) ? self::text( $picture['licence']['label'] ) : '',
			'expires_on' => $text( 'expiresOn' ),
		);
	}

	/**
	 * A text: what OduS sends is text, so its markup, if any, is characters.
	 *
	 * @param mixed $value A value.
	 * @return string
	 */
	private static function text( $value ) {
		return is_scalar( $value ) && ! is_bool( $value ) ? wp_check_invalid_utf8( (string) $value, true ) : '';
	}
}
