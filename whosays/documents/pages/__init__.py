"""Lines of print on pages → running text with its offset map. Knows nothing of PDF, so OCR can use it too."""

from whosays.documents.pages.flow import Flow, flow
from whosays.documents.pages.fragment import Fragment, Sheet
from whosays.documents.pages.running import without_running_lines

__all__ = ["Flow", "Fragment", "Sheet", "flow", "without_running_lines"]
