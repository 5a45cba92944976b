package io.github.qmpevents.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.benchmarks.report.Chart.Bar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartTest {
    private static final List<Bar> BARS = List.of(new Bar("ours", 0.5, true), new Bar("Tom & Jerry", 2, false));

    @Test
    void barsAreAsLongAsTheirValues() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Chart.of("<speed>", BARS).getBytes(StandardCharsets.UTF_8)));
        Element ours = (Element) svg.getElementsByTagName("rect").item(0);
        Element other = (Element) svg.getElementsByTagName("rect").item(1);

        assertThat(4 * Double.parseDouble(ours.getAttribute("width")))
                .isEqualTo(Double.parseDouble(other.getAttribute("width")));
        assertThat(ours.getAttribute("class")).isEqualTo("own");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("<speed>");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Chart.of("speed", BARS)).isEqualTo(Chart.of("speed", BARS));
    }
}
