"""How much of what is said in other words the rules find, in sentences written without a look at them."""
