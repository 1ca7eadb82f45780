"""What the review page is made of: which items are asked for, the passage around one, and the form that corrects it."""
