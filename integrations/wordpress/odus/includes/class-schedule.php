<?php
/**
 * What happens by itself.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** WP-Cron: the posts are synchronised, and what nobody looks at is forgotten. */
final class Schedule {

	const SYNC     = 'odus_synchronize';
	const CONTINUE = 'odus_synchronize_more';
	const FETCH    = 'odus_fetch';
	const CLEAN    = 'odus_clean';
	const INTERVAL = 'odus_interval';
	const HOOKS    = array( self::SYNC, self::CONTINUE, self::FETCH, self::CLEAN );

	/** Hooks. */
	public static function register() {
		// phpcs:ignore WordPress.WP.CronInterval.ChangeDetected -- one to fifteen minutes: a change is on the site within a quarter of an hour.
		add_filter( 'cron_schedules', array( self::class, 'interval' ) );
		add_action( self::SYNC, array( self::class, 'synchronize' ) );
		add_action( self::CONTINUE, array( self::class, 'synchronize' ) );
		add_action( self::FETCH, array( Fragments::class, 'fetch' ), 10, 2 );
		add_action( self::CLEAN, array( Fragments::class, 'forget_unused' ) );
		add_action( 'update_option_' . Settings::OPTION, array( self::class, 'settings_changed' ), 10, 0 );
		add_action( 'add_option_' . Settings::OPTION, array( self::class, 'settings_changed' ), 10, 0 );
	}

	/** Plans, and lets the addresses of posts be found. */
	public static function activate() {
		self::plan();
		Events::declare_post_type();
		flush_rewrite_rules();
	}

	/** Plans nothing any more. */
	public static function deactivate() {
		array_map( 'wp_unschedule_hook', self::HOOKS );
		unregister_post_type( Events::POST_TYPE );
		flush_rewrite_rules();
	}

	/** Plans again, tries OduS again, and finds the addresses of posts again at the next page. */
	public static function settings_changed() {
		self::deplan();
		self::plan();
		Outage::forget();
		delete_option( 'rewrite_rules' );
	}

	/** Plans what the settings ask. */
	private static function plan() {
		if ( ! wp_next_scheduled( self::CLEAN ) ) {
			wp_schedule_event( time() + DAY_IN_SECONDS, 'daily', self::CLEAN );
		}
		if ( 'keep' === Settings::get( 'mode' ) && ! wp_next_scheduled( self::SYNC ) ) {
			wp_schedule_event( time(), self::INTERVAL, self::SYNC );
		}
	}

	/** Plans no synchronisation any more. */
	private static function deplan() {
		wp_clear_scheduled_hook( self::SYNC );
		wp_clear_scheduled_hook( self::CONTINUE );
	}

	/**
	 * How often.
	 *
	 * @param array $schedules What WordPress knows.
	 * @return array
	 */
	public static function interval( $schedules ) {
		$schedules[ self::INTERVAL ] = array(
			'interval' => MINUTE_IN_SECONDS * (int) Settings::get( 'cache_minutes' ),
			'display'  => 'OduS',
		);
		return $schedules;
	}

	/** Synchronises, unless OduS is left alone for now; what is left to do follows. */
	public static function synchronize() {
		if ( 'keep' !== Settings::get( 'mode' ) || Outage::is_waiting() ) {
			return;
		}
		$report = Sync::run();
		if ( ! is_wp_error( $report ) && $report['is_unfinished'] && ! wp_next_scheduled( self::CONTINUE ) ) {
			wp_schedule_single_event( time(), self::CONTINUE );
		}
	}
}
