<?php
/**
 * The settings page.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** Settings, OduS: what is chosen, whether OduS answers, and two buttons. */
final class Settings_Page {

	const SLUG   = 'odus';
	const ACTION = 'odus_now';

	/** Hooks. */
	public static function register() {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_post_' . self::ACTION, array( self::class, 'act' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( MAIN_FILE ), array( self::class, 'add_link' ) );
		add_action( 'admin_init', array( self::class, 'suggest_privacy_policy' ) );
	}

	/** The page in the menu. */
	public static function add_page() {
		add_options_page( __( 'OduS agenda', 'odus' ), 'OduS', 'manage_options', self::SLUG, array( self::class, 'show' ) );
	}

	/**
	 * The way to the settings from the list of plugins.
	 *
	 * @param string[] $links Links of the plugin.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		$link = '<a href="' . esc_url( self::address() ) . '">' . esc_html__( 'Settings', 'odus' ) . '</a>';
		return array_merge( array( $link ), $links );
	}

	/** Where the page is. */
	public static function address() {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	/** What a site owner may say in the privacy policy. */
	public static function suggest_privacy_policy() {
		wp_add_privacy_policy_content(
			'OduS',
			'<p>' . esc_html__( 'The agenda is read by this site from an OduS server. Visitors send nothing to it, except that pictures of the agenda are loaded from that server unless events are kept as posts. No cookie is set.', 'odus' ) . '</p>'
		);
	}

	/** Tries again now, on request: synchronises, or empties what is kept for pages. */
	public static function act() {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'odus' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		Outage::forget();
		delete_transient( Channels::TRANSIENT );
		$message = 'keep' === Settings::get( 'mode' ) ? self::synchronize() : self::ask_again();
		set_transient( 'odus_message_' . get_current_user_id(), $message, MINUTE_IN_SECONDS );
		wp_safe_redirect( self::address() );
		exit;
	}

	/** What a synchronisation did, in words. */
	private static function synchronize() {
		$report = Sync::run();
		if ( is_wp_error( $report ) ) {
			return array( 'error', $report->get_error_message() );
		}
		/* translators: 1: number of events written, 2: number of events that left. */
		$text = sprintf( __( 'Synchronised: %1$d written, %2$d left the channel.', 'odus' ), $report['written'], $report['left'] );
		if ( $report['is_unfinished'] ) {
			wp_schedule_single_event( time(), Schedule::CONTINUE );
			$text .= ' ' . __( 'The rest follows by itself.', 'odus' );
		}
		return array( 'success', $text );
	}

	/** Whether OduS answers, in words. What is kept is shown until it is asked again. */
	private static function ask_again() {
		$channels = Channels::all();
		if ( is_wp_error( $channels ) ) {
			return array( 'error', $channels->get_error_message() );
		}
		foreach ( Fragments::options() as $option ) {
			$kept = get_option( $option );
			if ( is_array( $kept ) ) {
				update_option( $option, array_merge( $kept, array( 'expires_at' => 0 ) ), false );
			}
		}
		/* translators: %d: a number of channels. */
		return array( 'success', sprintf( __( 'OduS answers, with %d channels. Pages ask it again at the next visit.', 'odus' ), count( $channels ) ) );
	}

	/** The page. */
	public static function show() {
		echo '<div class="wrap"><h1>' . esc_html__( 'OduS agenda', 'odus' ) . '</h1>';
		self::show_message();
		self::show_state();
		echo '<form method="post" action="options.php">';
		settings_fields( 'odus' );
		echo '<table class="form-table" role="presentation">';
		self::show_server();
		self::show_channel();
		self::show_cache();
		self::show_mode();
		self::show_deletion();
		self::show_uninstall();
		echo '</table>';
		submit_button();
		echo '</form>';
		self::show_button();
		self::show_help();
		echo '</div>';
	}

	/** What the last button did. */
	private static function show_message() {
		$message = get_transient( 'odus_message_' . get_current_user_id() );
		if ( is_array( $message ) ) {
			delete_transient( 'odus_message_' . get_current_user_id() );
			printf( '<div class="notice notice-%s"><p>%s</p></div>', esc_attr( $message[0] ), esc_html( $message[1] ) );
		}
	}

	/** Whether OduS answers. */
	private static function show_state() {
		$state = Outage::state();
		if ( $state['failures'] > 0 ) {
			/* translators: 1: a date, 2: a reason. */
			printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( sprintf( __( 'OduS has not answered since %1$s; your pages show what it said last. %2$s', 'odus' ), wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $state['since'] ), $state['reason'] ) ) );
		}
	}

	/** Address of OduS. */
	private static function show_server() {
		self::row(
			'server',
			__( 'Address of OduS', 'odus' ),
			function ( $id, $name ) {
				printf( '<input type="url" class="regular-text" id="%s" name="%s" value="%s" placeholder="https://odus.example.org" aria-describedby="%s-help">', esc_attr( $id ), esc_attr( $name ), esc_attr( Settings::get( 'server' ) ), esc_attr( $id ) );
			},
			__( 'As the partner or the cooperative gave it to you. It begins with https://', 'odus' )
		);
	}

	/** The channel that is shown where no other is named. */
	private static function show_channel() {
		$channels = '' === Settings::get( 'server' ) || Outage::is_waiting() ? array() : Channels::all();
		self::row(
			'channel',
			__( 'Default channel', 'odus' ),
			function ( $id, $name ) use ( $channels ) {
				$chosen = Settings::get( 'channel' );
				if ( is_wp_error( $channels ) || array() === $channels ) {
					printf( '<input type="text" class="regular-text" id="%s" name="%s" value="%s" aria-describedby="%s-help">', esc_attr( $id ), esc_attr( $name ), esc_attr( $chosen ), esc_attr( $id ) );
					return;
				}
				printf( '<select id="%s" name="%s" aria-describedby="%s-help"><option value="">%s</option>', esc_attr( $id ), esc_attr( $name ), esc_attr( $id ), esc_html__( 'Choose a channel', 'odus' ) );
				$slugs = wp_list_pluck( $channels, 'slug' );
				if ( '' !== $chosen && ! in_array( $chosen, $slugs, true ) ) {
					printf( '<option value="%1$s" selected>%1$s</option>', esc_attr( $chosen ) );
				}
				foreach ( $channels as $channel ) {
					$label = $channel['name'] . ( '' === $channel['partner'] ? '' : ' (' . $channel['partner'] . ')' );
					printf( '<option value="%s"%s>%s</option>', esc_attr( $channel['slug'] ), selected( $chosen, $channel['slug'], false ), esc_html( $label ) );
				}
				echo '</select>';
			},
			array() === $channels ? __( 'Save the address first: the channels are then listed here.', 'odus' ) : __( 'Blocks and shortcodes that name no channel show this one.', 'odus' )
		);
	}

	/** How long pages are shown without asking. */
	private static function show_cache() {
		self::row(
			'cache_minutes',
			__( 'Ask OduS again after', 'odus' ),
			function ( $id, $name ) {
				printf( '<input type="number" class="small-text" min="1" max="%d" id="%s" name="%s" value="%d" aria-describedby="%s-help"> %s', (int) Settings::MAX_CACHE_MINUTES, esc_attr( $id ), esc_attr( $name ), (int) Settings::get( 'cache_minutes' ), esc_attr( $id ), esc_html__( 'minutes', 'odus' ) );
			},
			__( 'From 1 to 15. Meanwhile pages cost OduS nothing; when it is down they keep what it said last.', 'odus' )
		);
	}

	/** Show or keep. */
	private static function show_mode() {
		self::choices(
			'mode',
			__( 'How the agenda is here', 'odus' ),
			array(
				'show' => __( 'Show: blocks show the agenda as OduS draws it. Nothing is added to your site.', 'odus' ),
				'keep' => __( 'Keep: each event of the default channel is also a post of your site, with its pictures, found by your search and by search engines.', 'odus' ),
			)
		);
	}

	/** What becomes of the post of an event that left. */
	private static function show_deletion() {
		self::choices(
			'deletion',
			__( 'When a kept event leaves the channel', 'odus' ),
			array(
				'trash' => __( 'Move its post to the trash', 'odus' ),
				'mark'  => __( 'Leave its post, say on it that the event is no longer announced, and ask search engines to forget it', 'odus' ),
				'keep'  => __( 'Leave its post as it is', 'odus' ),
			)
		);
	}

	/** What becomes of posts when the plugin is deleted. */
	private static function show_uninstall() {
		self::row(
			'delete_posts',
			__( 'When the plugin is deleted', 'odus' ),
			function ( $id, $name ) {
				printf( '<label for="%1$s"><input type="checkbox" id="%1$s" name="%2$s" value="1"%3$s> %4$s</label>', esc_attr( $id ), esc_attr( $name ), checked( Settings::get( 'delete_posts' ), true, false ), esc_html__( 'Delete the kept events and their pictures too', 'odus' ) );
			},
			''
		);
	}

	/**
	 * A row of the form.
	 *
	 * @param string   $setting Its setting.
	 * @param string   $label   Its label.
	 * @param callable $field   Prints the field, given its id and name.
	 * @param string   $help    What is said under it.
	 */
	private static function row( $setting, $label, $field, $help ) {
		$id = 'odus-' . str_replace( '_', '-', $setting );
		printf( '<tr><th scope="row"><label for="%s">%s</label></th><td>', esc_attr( $id ), esc_html( $label ) );
		$field( $id, Settings::OPTION . '[' . $setting . ']' );
		if ( '' !== $help ) {
			printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $help ) );
		}
		echo '</td></tr>';
	}

	/**
	 * A row with one choice among several.
	 *
	 * @param string   $setting Its setting.
	 * @param string   $legend  Its question.
	 * @param string[] $choices Texts by value.
	 */
	private static function choices( $setting, $legend, $choices ) {
		printf( '<tr><th scope="row">%1$s</th><td><fieldset><legend class="screen-reader-text">%1$s</legend>', esc_html( $legend ) );
		foreach ( $choices as $value => $text ) {
			printf( '<p><label><input type="radio" name="%s[%s]" value="%s"%s> %s</label></p>', esc_attr( Settings::OPTION ), esc_attr( $setting ), esc_attr( $value ), checked( Settings::get( $setting ), $value, false ), esc_html( $text ) );
		}
		echo '</fieldset></td></tr>';
	}

	/** Synchronise now, or ask now. */
	private static function show_button() {
		printf( '<form method="post" action="%s"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( self::ACTION ) );
		wp_nonce_field( self::ACTION );
		submit_button( 'keep' === Settings::get( 'mode' ) ? __( 'Synchronise now', 'odus' ) : __( 'Ask OduS now', 'odus' ), 'secondary', 'odus-now', false );
		if ( 'keep' === Settings::get( 'mode' ) ) {
			echo ' <span class="description">' . esc_html( Sync::summary() ) . '</span>';
		}
		echo '</form>';
	}

	/** How to show it. */
	private static function show_help() {
		echo '<h2>' . esc_html__( 'In a page', 'odus' ) . '</h2><p>' . esc_html__( 'Insert the block “OduS agenda”, or write a shortcode:', 'odus' ) . '</p>';
		echo '<p><code>[odus view="next" limit="3"]</code> <code>[odus view="list" commune="05023" pricemax="10"]</code></p>';
		if ( 'keep' === Settings::get( 'mode' ) ) {
			/* translators: %s: an address. */
			echo '<p>' . wp_kses_post( sprintf( __( 'The kept events are listed at %s.', 'odus' ), '<a href="' . esc_url( (string) get_post_type_archive_link( Events::POST_TYPE ) ) . '">' . esc_html( (string) get_post_type_archive_link( Events::POST_TYPE ) ) . '</a>' ) ) . '</p>';
		}
	}
}
