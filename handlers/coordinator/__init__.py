"""What a coordinator does and meets: queue, decisions, people, the community."""
