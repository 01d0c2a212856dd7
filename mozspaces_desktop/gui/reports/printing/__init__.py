"""The dashboard on paper and in a PDF file."""
