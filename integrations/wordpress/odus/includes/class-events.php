<?php
/**
 * Kept events, as posts.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** The post type of kept events, and how they are found and written. */
final class Events {

	const POST_TYPE = 'odus_event';

	/** What Item::read() answered. */
	const ITEM = '_odus_item';

	/** The `documentId` of the item: it never changes. */
	const DOCUMENT_ID = '_odus_document_id';

	/** What was written, as a digest: the same item writes nothing. */
	const DIGEST = '_odus_digest';

	/** The pass over the whole channel in which the item was last seen. */
	const GENERATION = '_odus_generation';

	/** Why the item left the channel. */
	const LEFT = '_odus_left';

	/** The same, where the post says so. */
	const GONE = '_odus_gone';

	/** By what lists are ordered: day and hour, or title. */
	const ORDER = '_odus_order';

	/** Last day on which it is to come. */
	const UNTIL = '_odus_until';

	const ANY_STATUS = array( 'publish', 'draft', 'pending', 'private', 'future', 'trash' );

	/** Hooks. */
	public static function register() {
		add_action( 'init', array( self::class, 'declare_post_type' ) );
	}

	/** The post type. Its pages are seen only while events are kept. */
	public static function declare_post_type() {
		$is_kept = 'keep' === Settings::get( 'mode' );
		register_post_type(
			self::POST_TYPE,
			array(
				'labels'       => array(
					'name'               => __( 'Agenda', 'odus' ),
					'singular_name'      => __( 'Event', 'odus' ),
					'menu_name'          => __( 'Agenda', 'odus' ),
					'all_items'          => __( 'All events', 'odus' ),
					'edit_item'          => __( 'Edit event', 'odus' ),
					'view_item'          => __( 'View event', 'odus' ),
					'search_items'       => __( 'Search events', 'odus' ),
					'not_found'          => __( 'No event is kept yet.', 'odus' ),
					'not_found_in_trash' => __( 'No event in the trash.', 'odus' ),
				),
				'public'       => $is_kept,
				'show_in_rest' => $is_kept,
				'menu_icon'    => 'dashicons-calendar-alt',
				'supports'     => array( 'title', 'editor', 'excerpt', 'thumbnail' ),
				'capabilities' => array( 'create_posts' => 'do_not_allow' ),
				'map_meta_cap' => true,
				'has_archive'  => $is_kept ? (string) apply_filters( 'odus_archive_slug', 'agenda-odus' ) : false,
				'rewrite'      => array(
					'slug'       => (string) apply_filters( 'odus_event_slug', 'agenda' ),
					'with_front' => false,
				),
			)
		);
	}

	/**
	 * Posts of items.
	 *
	 * @param string[] $document_ids Identifiers of items.
	 * @return int[] Posts by identifier.
	 */
	public static function find( $document_ids ) {
		if ( array() === $document_ids ) {
			return array();
		}
		$posts = self::query(
			array(
				array(
					'key'     => self::DOCUMENT_ID,
					'value'   => $document_ids,
					'compare' => 'IN',
				),
			)
		);
		$found = array();
		foreach ( $posts as $post_id ) {
			$found[ get_post_meta( $post_id, self::DOCUMENT_ID, true ) ] = $post_id;
		}
		return $found;
	}

	/**
	 * Posts that were not seen in a pass over the whole channel and did not leave before.
	 *
	 * @param int $generation The pass.
	 * @return int[]
	 */
	public static function not_in( $generation ) {
		return self::query(
			array(
				array(
					'key'     => self::GENERATION,
					'value'   => (string) $generation,
					'compare' => '!=',
				),
				array(
					'key'     => self::LEFT,
					'compare' => 'NOT EXISTS',
				),
			)
		);
	}

	/**
	 * Posts under conditions.
	 *
	 * @param array $conditions Conditions on their fields.
	 * @return int[]
	 */
	private static function query( $conditions ) {
		return get_posts(
			array(
				'post_type'              => self::POST_TYPE,
				'post_status'            => self::ANY_STATUS,
				'posts_per_page'         => -1,
				'fields'                 => 'ids',
				'orderby'                => 'ID',
				'order'                  => 'ASC',
				'no_found_rows'          => true,
				'update_post_term_cache' => false,
				'suppress_filters'       => true,
				// phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_query -- in the background, once for each hundred items.
				'meta_query'             => $conditions,
			)
		);
	}

	/**
	 * Writes an item in its post, which is made when there is none. The same item twice writes nothing.
	 *
	 * @param string   $document_id Identifier of the item.
	 * @param array    $item        What Item::read() answered.
	 * @param int|null $post_id     Its post, if any.
	 * @param int      $generation  The pass over the channel.
	 * @return bool Whether something was written.
	 */
	public static function write( $document_id, $item, $post_id, $generation ) {
		$digest = md5( (string) wp_json_encode( $item ) );
		$is_new = null === $post_id;
		if ( ! $is_new ) {
			update_post_meta( $post_id, self::GENERATION, $generation );
			if ( get_post_meta( $post_id, self::DIGEST, true ) === $digest && '' === get_post_meta( $post_id, self::LEFT, true ) ) {
				return false;
			}
			self::bring_back( $post_id );
		}
		$post    = array(
			'post_type'    => self::POST_TYPE,
			'post_title'   => self::title( $item ),
			'post_excerpt' => esc_html( isset( $item['teaser'] ) ? $item['teaser'] : '' ),
			'post_content' => self::content( $item ),
			'meta_input'   => array(
				self::DOCUMENT_ID => $document_id,
				self::ITEM        => $item,
				self::GENERATION  => $generation,
				self::ORDER       => self::order( $item ),
				self::UNTIL       => isset( $item['end_date'] ) ? $item['end_date'] : ( isset( $item['start_date'] ) ? $item['start_date'] : '9999-12-31' ),
			),
		);
		$written = $is_new ? self::insert( $post, $item ) : self::update( $post, $post_id, $item );
		if ( 0 === $written ) {
			return false;
		}
		// Last: a post whose writing was interrupted is written again.
		update_post_meta( $written, self::DIGEST, $digest );
		Pictures::note( $written, $item );
		do_action( 'odus_event_written', $written, $item, $is_new );
		return true;
	}

	/**
	 * Makes a post. Its date is today: WordPress would hide a post that is dated in the future.
	 *
	 * @param array $post What is written.
	 * @param array $item The item.
	 * @return int
	 */
	private static function insert( $post, $item ) {
		$day   = isset( $item['start_date'] ) ? ' ' . $item['start_date'] : '';
		$post += array(
			'post_status' => 'publish',
			'post_name'   => sanitize_title( $post['post_title'] . $day ),
		);
		return (int) wp_insert_post( wp_slash( apply_filters( 'odus_event_post', $post, $item ) ) );
	}

	/**
	 * Writes a post again. Its address, author and status are the site's.
	 *
	 * @param array $post    What is written.
	 * @param int   $post_id The post.
	 * @param array $item    The item.
	 * @return int
	 */
	private static function update( $post, $post_id, $item ) {
		$post['ID'] = $post_id;
		return (int) wp_update_post( wp_slash( apply_filters( 'odus_event_post', $post, $item ) ) );
	}

	/**
	 * Makes a post that left what it was before: from the trash only when this plugin put it there.
	 *
	 * @param int $post_id The post.
	 */
	private static function bring_back( $post_id ) {
		if ( '' === get_post_meta( $post_id, self::LEFT, true ) ) {
			return;
		}
		if ( 'trash' === get_post_status( $post_id ) ) {
			wp_untrash_post( $post_id );
			wp_update_post(
				array(
					'ID'          => $post_id,
					'post_status' => 'publish',
				)
			);
		}
		delete_post_meta( $post_id, self::LEFT );
		delete_post_meta( $post_id, self::GONE );
	}

	/**
	 * Does with the post of an item that left what the settings say.
	 *
	 * @param int    $post_id The post.
	 * @param string $reason  Why it left.
	 */
	public static function leave( $post_id, $reason ) {
		$policy = Settings::get( 'deletion' );
		update_post_meta( $post_id, self::LEFT, $reason );
		if ( 'mark' === $policy ) {
			update_post_meta( $post_id, self::GONE, $reason );
		}
		if ( 'trash' === $policy && 'trash' !== get_post_status( $post_id ) ) {
			Pictures::release( $post_id );
			wp_trash_post( $post_id );
		}
		do_action( 'odus_event_left', $post_id, $reason, $policy );
	}

	/**
	 * The title of a post: text, whatever characters it has.
	 *
	 * @param array $item The item.
	 * @return string
	 */
	private static function title( $item ) {
		$title = isset( $item['title'] ) ? $item['title'] : __( 'Event', 'odus' );
		return esc_html( trim( (string) preg_replace( '/\s+/', ' ', $title ) ) );
	}

	/**
	 * The text of a post: a paragraph block for each paragraph.
	 *
	 * @param array $item The item.
	 * @return string
	 */
	private static function content( $item ) {
		$text       = isset( $item['description'] ) ? $item['description'] : ( isset( $item['teaser'] ) ? $item['teaser'] : '' );
		$paragraphs = array_filter( array_map( 'trim', (array) preg_split( '/\R\s*\R/', $text ) ), 'strlen' );
		// What looks like a shortcode or a block in a text is text.
		$escape = static function ( $paragraph ) {
			$safe = str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_html( $paragraph ) );
			return "<!-- wp:paragraph -->\n<p>" . nl2br( make_clickable( $safe ) ) . "</p>\n<!-- /wp:paragraph -->";
		};
		return implode( "\n\n", array_map( $escape, $paragraphs ) );
	}

	/**
	 * By what it is ordered in lists.
	 *
	 * @param array $item The item.
	 * @return string
	 */
	private static function order( $item ) {
		if ( isset( $item['start_date'] ) ) {
			return $item['start_date'] . 'T' . ( isset( $item['start_time'] ) ? $item['start_time'] : '99' );
		}
		return remove_accents( strtolower( self::title( $item ) ) );
	}
}
