<?php
/**
 * The kept events to come. To change it, copy it to odus/list.php of your theme.
 *
 * @package OduS
 *
 * @var array $args `events`, a list of Odus\Event.
 */

defined( 'ABSPATH' ) || exit;

if ( array() === $args['events'] ) {
	echo '<p class="odus-events-empty">' . esc_html__( 'Nothing is announced for now.', 'odus' ) . '</p>';
	return;
}
?>
<ul class="odus-events">
	<?php foreach ( $args['events'] as $odus_event ) : ?>
		<li class="odus-event-card<?php echo $odus_event->is_cancelled() ? ' odus-event-cancelled' : ''; ?>">
			<?php echo get_the_post_thumbnail( $odus_event->post_id, 'medium', array( 'loading' => 'lazy' ) ); ?>
			<div>
				<?php if ( '' !== $odus_event->when() ) : ?>
					<p class="odus-event-when"><time datetime="<?php echo esc_attr( $odus_event->starts() ); ?>"><?php echo esc_html( $odus_event->when() ); ?></time></p>
				<?php endif; ?>
				<h3><a href="<?php echo esc_url( get_permalink( $odus_event->post_id ) ); ?>"><?php echo wp_kses_post( get_the_title( $odus_event->post_id ) ); ?></a></h3>
				<?php if ( '' !== $odus_event->where() ) : ?>
					<p><?php echo esc_html( $odus_event->where() ); ?></p>
				<?php endif; ?>
				<?php foreach ( $odus_event->badges() as list( $odus_label, $odus_kind ) ) : ?>
					<p class="odus-event-badge odus-event-badge-<?php echo esc_attr( $odus_kind ); ?>"><strong><?php echo esc_html( $odus_label ); ?></strong></p>
				<?php endforeach; ?>
			</div>
		</li>
	<?php endforeach; ?>
</ul>
