"""What becomes of people's data: promises that are kept, the register of exports, what a forgotten person leaves."""
