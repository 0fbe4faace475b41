"""How the program looks: tokens, style, icons and the parts pages are built of. No vault, no texts of their own."""
