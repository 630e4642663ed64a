"""What a Connector does and meets, from the invitation to the offers."""
