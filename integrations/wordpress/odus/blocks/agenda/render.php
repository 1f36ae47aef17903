<?php
/**
 * The block as visitors see it.
 *
 * @package OduS
 *
 * @var array $attributes Attributes of the block.
 */

namespace Odus;

defined( 'ABSPATH' ) || exit;

printf(
	'<div %s>%s</div>',
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress escapes the attributes of a block.
	get_block_wrapper_attributes( array( 'style' => Agenda::style( $attributes ) ) ),
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- sanitised by wp_kses() when it was received.
	Agenda::html( Agenda::block_request( $attributes ) )
);
