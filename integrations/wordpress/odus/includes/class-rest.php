<?php
/**
 * What the editor asks.
 *
 * @package OduS
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

/** Routes for those who may write: the editor itself never asks another site. */
final class Rest {

	const NAMESPACE = 'odus/v1';

	/** Hooks. */
	public static function register() {
		add_action( 'rest_api_init', array( self::class, 'declare_routes' ) );
	}

	/** The routes. */
	public static function declare_routes() {
		$permission = array( self::class, 'may_edit' );
		register_rest_route(
			self::NAMESPACE,
			'/channels',
			array(
				'methods'             => 'GET',
				'callback'            => array( self::class, 'channels' ),
				'permission_callback' => $permission,
			)
		);
		register_rest_route(
			self::NAMESPACE,
			'/preview',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'preview' ),
				'permission_callback' => $permission,
				'args'                => array(
					'attributes' => array(
						'type'     => 'object',
						'required' => true,
					),
				),
			)
		);
	}

	/** Whoever may write posts. */
	public static function may_edit() {
		return current_user_can( 'edit_posts' );
	}

	/** The public channels of OduS: slug, name, and whether they have dates. */
	public static function channels() {
		$channels = Channels::all();
		return is_wp_error( $channels ) ? self::unavailable( $channels ) : rest_ensure_response( $channels );
	}

	/**
	 * The HTML of a block as visitors will see it, with its style.
	 *
	 * @param \WP_REST_Request $request Its attributes.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function preview( $request ) {
		$attributes = (array) $request['attributes'];
		$asked      = Agenda::block_request( $attributes );
		if ( Event_List::holds( $asked ) ) {
			return rest_ensure_response(
				array(
					'html'  => Event_List::html( $asked['limit'] ),
					'style' => Event_List::css(),
				)
			);
		}
		if ( '' === $asked['channel'] ) {
			return self::unavailable( new \WP_Error( 'odus_no_channel', __( 'Choose a channel of OduS for this agenda.', 'odus' ) ) );
		}
		$kept = Fragments::get( $asked['channel'], Agenda::query( $asked ), Server::PATIENT_TIMEOUT );
		if ( '' === $kept['html'] ) {
			return self::unavailable( new \WP_Error( 'odus_nothing', $kept['error'] ) );
		}
		return rest_ensure_response(
			array(
				'html'  => Agenda::with_theme( $kept['html'], $asked ),
				'style' => Stylesheet::css( Server::PATIENT_TIMEOUT ) . Stylesheet::OF_PAGE,
			)
		);
	}

	/**
	 * An error as the editor shows it.
	 *
	 * @param \WP_Error $error Why.
	 * @return \WP_Error
	 */
	private static function unavailable( $error ) {
		$error->add_data( array( 'status' => 502 ) );
		return $error;
	}
}
