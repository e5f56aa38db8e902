"""What word processors and printers write: DOCX, PDF and RTF."""
