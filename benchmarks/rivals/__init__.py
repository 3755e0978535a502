"""What people use in the bot's place, each as a program of its own."""
