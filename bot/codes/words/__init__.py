"""What single words mean to the finder, in some fifty languages."""
