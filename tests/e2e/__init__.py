"""The running bot against independent peers."""
