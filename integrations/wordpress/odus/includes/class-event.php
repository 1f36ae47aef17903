<?php
/**
 * A kept event.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** What is known of a kept event, in words that templates print. Everything here is text: templates escape it. */
final class Event {

	/**
	 * What Item::read() answered.
	 *
	 * @var array
	 */
	private $item;

	/**
	 * The post that it is kept in.
	 *
	 * @var int
	 */
	public $post_id;

	/**
	 * The event of a post.
	 *
	 * @param int $post_id A post.
	 */
	public function __construct( $post_id ) {
		$item          = get_post_meta( $post_id, Events::ITEM, true );
		$this->post_id = (int) $post_id;
		$this->item    = is_array( $item ) ? $item : array();
	}

	/**
	 * A value of the item, or a default.
	 *
	 * @param string $name    Its name, see Item::FIELDS.
	 * @param mixed  $missing What is answered when nothing was said.
	 * @return mixed
	 */
	public function get( $name, $missing = '' ) {
		return isset( $this->item[ $name ] ) ? $this->item[ $name ] : $missing;
	}

	/** When, in words: “Friday 12 March 2027, 20:30”. */
	public function when() {
		$start = $this->date( 'start_date', 'start_time' );
		if ( null === $start ) {
			return '';
		}
		/* translators: a date as PHP writes it, see https://www.php.net/manual/datetime.format.php */
		$format = __( 'l j F Y', 'odus' );
		$words  = wp_date( $format, $start->getTimestamp(), $start->getTimezone() );
		$end    = $this->get( 'end_date' );
		if ( '' !== $end && $end !== $this->get( 'start_date' ) ) {
			$last = $this->date( 'end_date', 'end_time' );
			/* translators: 1: first day, 2: last day. */
			$words = null === $last ? $words : sprintf( __( 'From %1$s to %2$s', 'odus' ), $words, wp_date( $format, $last->getTimestamp(), $last->getTimezone() ) );
		}
		if ( '' === $this->get( 'start_time' ) ) {
			return $words;
		}
		/* translators: an hour as PHP writes it. */
		return $words . ', ' . wp_date( __( 'g:i a', 'odus' ), $start->getTimestamp(), $start->getTimezone() );
	}

	/** When it begins, as machines read it: with its hour and offset, or the day alone. */
	public function starts() {
		return $this->machine_date( 'start_date', 'start_time' );
	}

	/** When it ends, as machines read it; empty when nobody said. */
	public function ends() {
		return $this->machine_date( 'end_date', 'end_time' );
	}

	/** The last day on which it is to come: YYYY-MM-DD. */
	public function last_day() {
		return $this->get( 'end_date', $this->get( 'start_date' ) );
	}

	/** Where, in words. */
	public function where() {
		$parts = array( $this->get( 'venue' ), $this->get( 'space' ), $this->get( 'street' ), trim( $this->get( 'postal_code' ) . ' ' . $this->get( 'locality' ) ) );
		return implode( ', ', array_filter( $parts, 'strlen' ) );
	}

	/** Who, in words. */
	public function who() {
		return implode( ', ', $this->get( 'companies', array() ) );
	}

	/** How much, in words; empty when nobody said. */
	public function price() {
		$pricing = $this->get( 'pricing', array( 'code' => '' ) );
		$min     = $this->get( 'price_min', null );
		$max     = $this->get( 'price_max', $min );
		if ( 'paid' !== $pricing['code'] || null === $min ) {
			return 'unknown' === $pricing['code'] || ! isset( $pricing['label'] ) ? '' : $pricing['label'];
		}
		$amount = static function ( $number ) {
			return number_format_i18n( $number, floor( $number ) === $number ? 0 : 2 );
		};
		/* translators: 1: lowest price in euros, 2: highest price in euros. */
		return $min === $max ? sprintf( __( '€%s', 'odus' ), $amount( $min ) ) : sprintf( __( 'From €%1$s to €%2$s', 'odus' ), $amount( $min ), $amount( $max ) );
	}

	/** What must be seen first: cancelled, postponed, sold out; an array of label and kind. */
	public function badges() {
		$badges = array();
		$status = $this->get( 'status', array( 'code' => 'scheduled' ) );
		if ( ! in_array( $status['code'], array( 'scheduled', '' ), true ) ) {
			$badges[] = array( $status['label'], 'cancelled' === $status['code'] ? 'off' : 'warn' );
		}
		$booking = $this->get( 'booking_status', array( 'code' => '' ) );
		if ( 'sold_out' === $booking['code'] ) {
			$badges[] = array( $booking['label'], 'warn' );
		}
		return $badges;
	}

	/** Whether it does not take place. */
	public function is_cancelled() {
		return 'cancelled' === $this->get( 'status', array( 'code' => '' ) )['code'];
	}

	/** Why it is no longer announced, in words; empty while it is. */
	public function notice() {
		$reason = (string) get_post_meta( $this->post_id, Events::GONE, true );
		if ( '' === $reason ) {
			return '';
		}
		return 'past' === $reason ? __( 'This date is past.', 'odus' ) : __( 'This event is no longer announced.', 'odus' );
	}

	/** The picture's credit and licence, which its use asks to name. */
	public function credit() {
		$pictures = $this->get( 'pictures', array() );
		if ( ! $pictures || ! has_post_thumbnail( $this->post_id ) ) {
			return '';
		}
		return implode( ' · ', array_filter( array( $pictures[0]['credit'], $pictures[0]['licence'] ), 'strlen' ) );
	}

	/** What search engines read: an Event of schema.org. */
	public function linked_data() {
		$place   = $this->get( 'place', null );
		$address = array_filter(
			array(
				'streetAddress'   => $this->get( 'street' ),
				'postalCode'      => $this->get( 'postal_code' ),
				'addressLocality' => $this->get( 'locality' ),
			),
			'strlen'
		);
		$data    = array(
			'@context'    => 'https://schema.org',
			'@type'       => '' === $this->get( 'start_date' ) ? 'Thing' : 'Event',
			'name'        => $this->get( 'title' ),
			'description' => $this->get( 'teaser', $this->get( 'description' ) ),
			'url'         => (string) get_permalink( $this->post_id ),
			'sameAs'      => $this->get( 'url' ),
			'image'       => (string) get_the_post_thumbnail_url( $this->post_id, 'full' ),
		);
		if ( 'Event' === $data['@type'] ) {
			$data += array(
				'startDate'   => $this->starts(),
				'endDate'     => $this->ends(),
				'eventStatus' => 'https://schema.org/' . $this->schema_status(),
				'location'    => array_filter(
					array(
						'@type'   => 'Place',
						'name'    => $this->get( 'venue', $this->get( 'locality' ) ),
						'address' => $address ? array( '@type' => 'PostalAddress' ) + $address : null,
						'geo'     => $place ? array(
							'@type'     => 'GeoCoordinates',
							'latitude'  => $place[0],
							'longitude' => $place[1],
						) : null,
					)
				),
				'performer'   => self::organisations( $this->get( 'companies', array() ) ),
				'organizer'   => self::organisations( $this->get( 'organisers', array() ) ),
				'offers'      => $this->offer(),
			);
		}
		return array_filter( $data );
	}

	/** The offer of schema.org, or null. */
	private function offer() {
		$min = $this->get( 'price_min', null );
		if ( null === $min && '' === $this->get( 'booking_url' ) ) {
			return null;
		}
		$is_sold_out = 'sold_out' === $this->get( 'booking_status', array( 'code' => '' ) )['code'];
		return array_filter(
			array(
				'@type'         => 'Offer',
				'price'         => $min,
				'priceCurrency' => null === $min ? null : 'EUR',
				'url'           => $this->get( 'booking_url' ),
				'availability'  => $is_sold_out ? 'https://schema.org/SoldOut' : null,
			),
			static function ( $value ) {
				return null !== $value && '' !== $value;
			}
		);
	}

	/** The status in the words of schema.org. */
	private function schema_status() {
		$known = array(
			'cancelled'    => 'EventCancelled',
			'postponed'    => 'EventPostponed',
			'rescheduled'  => 'EventRescheduled',
			'moved_online' => 'EventMovedOnline',
		);
		$code  = $this->get( 'status', array( 'code' => '' ) )['code'];
		return isset( $known[ $code ] ) ? $known[ $code ] : 'EventScheduled';
	}

	/**
	 * Names as organisations of schema.org.
	 *
	 * @param string[] $names Names.
	 * @return array
	 */
	private static function organisations( $names ) {
		return array_map(
			static function ( $name ) {
				return array(
					'@type' => 'Organization',
					'name'  => $name,
				);
			},
			$names
		);
	}

	/**
	 * A date as machines read it.
	 *
	 * @param string $date Name of the day.
	 * @param string $time Name of the hour.
	 * @return string
	 */
	private function machine_date( $date, $time ) {
		$instant = $this->date( $date, $time );
		if ( null === $instant ) {
			return '';
		}
		return '' === $this->get( $time ) ? $instant->format( 'Y-m-d' ) : $instant->format( 'c' );
	}

	/**
	 * A day and an hour of the item as an instant, or null.
	 *
	 * @param string $date Name of the day.
	 * @param string $time Name of the hour.
	 * @return \DateTimeImmutable|null
	 */
	private function date( $date, $time ) {
		if ( ! preg_match( '/^\d{4}-\d\d-\d\d$/', $this->get( $date ) ) ) {
			return null;
		}
		try {
			$zone = new \DateTimeZone( $this->get( 'time_zone', wp_timezone_string() ) );
			return new \DateTimeImmutable( trim( $this->get( $date ) . ' ' . $this->get( $time ) ), $zone );
		} catch ( \Exception $error ) {
			return null;
		}
	}
}
