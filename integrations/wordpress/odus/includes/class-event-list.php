<?php
/**
 * A list of kept events.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** The kept events to come, in place of the fragment of OduS: they lead to the posts of this site. */
final class Event_List {

	const LIMIT  = 25;
	const HANDLE = 'odus-events';

	/**
	 * Whether what is asked is kept here: the default channel as a list, without filters, in the language of the site.
	 *
	 * @param array $request What Agenda::block_request() answers.
	 * @return bool
	 */
	public static function holds( $request ) {
		return 'keep' === Settings::get( 'mode' )
			&& '' !== $request['channel'] && Settings::get( 'channel' ) === $request['channel']
			&& in_array( $request['view'], array( 'list', 'next' ), true )
			&& array() === $request['narrowing']
			&& Agenda::site_language() === $request['lang'];
	}

	/**
	 * The list.
	 *
	 * @param int $limit How many, or 0.
	 * @return string
	 */
	public static function html( $limit ) {
		self::enqueue();
		$query = new \WP_Query(
			self::coming() + array(
				'post_type'      => Events::POST_TYPE,
				'post_status'    => 'publish',
				'posts_per_page' => $limit > 0 ? $limit : self::LIMIT,
				'no_found_rows'  => true,
			)
		);
		return Templates::render( 'list', array( 'events' => array_map( array( self::class, 'event' ), $query->posts ) ) );
	}

	/**
	 * The event of a post.
	 *
	 * @param \WP_Post $post A post.
	 * @return Event
	 */
	private static function event( $post ) {
		return new Event( $post->ID );
	}

	/** The query of what is to come, the nearest first. */
	public static function coming() {
		return array(
			// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_query -- by the indexed key of the field.
			'meta_query' => array(
				'until' => array(
					'key'     => Events::UNTIL,
					'value'   => wp_date( 'Y-m-d' ),
					'compare' => '>=',
				),
				'order' => array(
					'key'     => Events::ORDER,
					'compare' => 'EXISTS',
				),
				'gone'  => array(
					'key'     => Events::GONE,
					'compare' => 'NOT EXISTS',
				),
			),
			'orderby'    => array( 'order' => 'ASC' ),
		);
	}

	/** The style of events. */
	public static function enqueue() {
		wp_enqueue_style( self::HANDLE, plugins_url( 'assets/events.css', MAIN_FILE ), array(), VERSION );
	}

	/** The same, as text, for the editor's frame. */
	public static function css() {
		return (string) file_get_contents( plugin_dir_path( MAIN_FILE ) . 'assets/events.css' );
	}
}
