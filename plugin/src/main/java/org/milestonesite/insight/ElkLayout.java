package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Layout.Point;
import org.milestonesite.insight.Layout.Size;

/** Lays out what hangs together by ELK, the Eclipse Layout Kernel. No other class uses it. */
final class ElkLayout {

    static {
        // which options there are need nobody know but ELK's own tools; how to copy their values it must
        LayoutMetaDataService.initElkReflect();
    }

    private ElkLayout() {}

    static Layout careful(List<Size> nodes, List<Link> links) {
        return of(nodes, links, LayeredOptions.THOROUGHNESS.getDefault());
    }

    static Layout quick(List<Size> nodes, List<Link> links) {
        return of(nodes, links, 2);
    }

    /** @param times how often an order of the nodes with fewer crossings is looked for */
    private static Layout of(List<Size> nodes, List<Link> links, int times) {
        ElkNode graph = graph();
        graph.setProperty(LayeredOptions.THOROUGHNESS, times);
        List<ElkNode> placed = new ArrayList<>();
        for (Size size : nodes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(size.width(), size.height());
            placed.add(node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Link link : links) {
            edges.add(ElkGraphUtil.createSimpleEdge(placed.get(link.from()), placed.get(link.to())));
        }
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        return new Layout(
                graph.getWidth(),
                graph.getHeight(),
                placed.stream().map(node -> new Point(node.getX(), node.getY())).toList(),
                edges.stream().map(ElkLayout::route).toList());
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.MERGE_EDGES, true);
        // one below the other in our order, where no more lines cross by it
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        // as fast as the default, and of 400 nodes a quarter as high; that by a simplex takes ten times as long
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.LINEAR_SEGMENTS);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(Layout.MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, Layout.BETWEEN);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
        return graph;
    }

    private static List<Point> route(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
